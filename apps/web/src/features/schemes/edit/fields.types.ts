import type { SchemeContent } from '@guildhall/domain/schemes/content';

export interface FieldsProps {
  content: SchemeContent;
  set: <F extends keyof SchemeContent>(field: F, value: SchemeContent[F]) => void;
  /** What is wrong at a path, in words. */
  wrong: (path: string) => string | undefined;
  onBlur: () => void;
}
