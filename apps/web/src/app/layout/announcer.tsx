import { useEffect, useState } from 'react';
import { VisuallyHidden } from '@guildhall/ui/VisuallyHidden';
import { onPageTitle } from '../page-title';

/** Speaks the title of the page after a navigation. */
export function Announcer() {
  const [title, setTitle] = useState('');
  useEffect(() => onPageTitle(setTitle), []);
  return (
    <VisuallyHidden>
      <span aria-live="polite" aria-atomic="true">
        {title}
      </span>
    </VisuallyHidden>
  );
}
