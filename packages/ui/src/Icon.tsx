import IconAlertTriangle from '@tabler/icons-react/icons/IconAlertTriangle';
import IconArrowLeft from '@tabler/icons-react/icons/IconArrowLeft';
import IconArrowRight from '@tabler/icons-react/icons/IconArrowRight';
import IconArrowsHorizontal from '@tabler/icons-react/icons/IconArrowsHorizontal';
import IconBell from '@tabler/icons-react/icons/IconBell';
import IconBook from '@tabler/icons-react/icons/IconBook';
import IconCheck from '@tabler/icons-react/icons/IconCheck';
import IconChevronDown from '@tabler/icons-react/icons/IconChevronDown';
import IconClock from '@tabler/icons-react/icons/IconClock';
import IconDots from '@tabler/icons-react/icons/IconDots';
import IconDownload from '@tabler/icons-react/icons/IconDownload';
import IconEye from '@tabler/icons-react/icons/IconEye';
import IconFileText from '@tabler/icons-react/icons/IconFileText';
import IconFilter from '@tabler/icons-react/icons/IconFilter';
import IconInbox from '@tabler/icons-react/icons/IconInbox';
import IconLanguage from '@tabler/icons-react/icons/IconLanguage';
import IconLink from '@tabler/icons-react/icons/IconLink';
import IconLock from '@tabler/icons-react/icons/IconLock';
import IconMenu2 from '@tabler/icons-react/icons/IconMenu2';
import IconMessages from '@tabler/icons-react/icons/IconMessages';
import IconPencil from '@tabler/icons-react/icons/IconPencil';
import IconPlus from '@tabler/icons-react/icons/IconPlus';
import IconQuote from '@tabler/icons-react/icons/IconQuote';
import IconSearch from '@tabler/icons-react/icons/IconSearch';
import IconUsers from '@tabler/icons-react/icons/IconUsers';
import IconX from '@tabler/icons-react/icons/IconX';
import IconClipboardCheck from '@tabler/icons-react/icons/IconClipboardCheck';
import type { TablerIcon } from '@tabler/icons-react';
import styles from './Icon.module.css';

const icons = {
  alert: IconAlertTriangle,
  back: IconArrowLeft,
  forward: IconArrowRight,
  spread: IconArrowsHorizontal,
  bell: IconBell,
  book: IconBook,
  check: IconCheck,
  review: IconClipboardCheck,
  down: IconChevronDown,
  clock: IconClock,
  more: IconDots,
  download: IconDownload,
  eye: IconEye,
  file: IconFileText,
  filter: IconFilter,
  desk: IconInbox,
  language: IconLanguage,
  link: IconLink,
  lock: IconLock,
  menu: IconMenu2,
  messages: IconMessages,
  pencil: IconPencil,
  plus: IconPlus,
  quote: IconQuote,
  search: IconSearch,
  people: IconUsers,
  close: IconX,
} satisfies Record<string, TablerIcon>;

export type IconName = keyof typeof icons;

/** A sign beside a word, hidden from readers that speak; as large as the text by default, arrows follow the direction of writing. */
export function Icon({ name, size = '1.125em', stroke = 1.75 }: { name: IconName; size?: string; stroke?: number }) {
  const Drawn = icons[name];
  const turns = name === 'back' || name === 'forward' || name === 'quote';
  return <Drawn size={size} stroke={stroke} aria-hidden="true" focusable="false" className={turns ? styles['turns'] : styles['icon']} />;
}
