import { useApolloClient } from '@apollo/client/react';
import { useEffect, useId, useRef, useState, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { Avatar } from '@guildhall/ui/Avatar';
import { cx } from '@guildhall/ui/classes';
import { VisuallyHidden } from '@guildhall/ui/VisuallyHidden';
import { useT } from '../../../app/i18n/provider';
import { useViewer } from '../../../app/viewer';
import { MembersToMentionDocument, type MembersToMentionQuery } from './mentions.generated';
import styles from './mentions.module.css';
import { begunAt, linkTo, onKey, type Begun } from './writing';

type Person = NonNullable<MembersToMentionQuery['communityMembers']['nodes'][number]['person']>;
interface List {
  begun: Begun;
  people: Person[];
  marked: number;
  /** Where the line of the @ ends, in pixels from the upper edge of what holds the box. */
  below: number;
}

const most = 6;
const pause = 150;

/** Offers members of a community in a text box where somebody writes @ and a name. A text of several lines cannot be a combobox, so the box stays a text
 *  that names the list and the marked row, and how many there are is said beside it. */
export function Mentions({
  box,
  communityId,
  hintId,
}: {
  box: RefObject<HTMLTextAreaElement | null>;
  communityId: string;
  hintId: string;
}) {
  const t = useT();
  const client = useApolloClient();
  const me = useViewer()?.id;
  const [area, setArea] = useState<HTMLTextAreaElement | null>(null);
  const [list, setList] = useState<List | null>(null);
  /** Where the list was closed by hand: it stays so for this name. */
  const closed = useRef(-1);
  const id = useId();
  useEffect(() => setArea(box.current), [box]);

  useEffect(() => {
    if (!area) return undefined;
    let last = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const begun =
        document.activeElement === area && area.selectionStart === area.selectionEnd ? begunAt(area.value, area.selectionStart) : null;
      const now = begun ? `${begun.start} ${begun.words}` : '';
      if (now === last) return;
      last = now;
      clearTimeout(timer);
      if (!begun) closed.current = -1;
      if (!begun || begun.start === closed.current) return setList(null);
      // What is shown goes on being offered until the answer is here, for all that is written by now.
      setList((shown) => (shown?.begun.start === begun.start ? { ...shown, begun } : null));
      timer = setTimeout(() => {
        client
          .query({ query: MembersToMentionDocument, variables: { communityId, words: begun.words }, fetchPolicy: 'no-cache' })
          .then(({ data }) => {
            if (last !== now) return;
            const people = (data?.communityMembers.nodes ?? []).flatMap((m) =>
              m.state === 'ACTIVE' && m.person && m.person.id !== me ? m.person : [],
            );
            setList(people.length ? { begun, people: people.slice(0, most), marked: 0, below: lineEnd(area, begun.start) } : null);
          })
          // Without a list one goes on writing.
          .catch(() => setList(null));
      }, pause);
    };
    const leave = () => {
      last = '';
      clearTimeout(timer);
      setList(null);
    };
    area.parentElement?.classList.add(styles['around']!);
    area.setAttribute('aria-autocomplete', 'list');
    area.setAttribute('aria-haspopup', 'listbox');
    area.addEventListener('input', look);
    area.addEventListener('blur', leave);
    document.addEventListener('selectionchange', look);
    return () => {
      clearTimeout(timer);
      area.removeEventListener('input', look);
      area.removeEventListener('blur', leave);
      document.removeEventListener('selectionchange', look);
    };
  }, [area, client, communityId, me]);

  useEffect(() => {
    if (!area || !list) return undefined;
    const press = (event: KeyboardEvent) => {
      const act = onKey(event, list.marked, list.people.length);
      if (!act) return;
      event.preventDefault();
      event.stopPropagation();
      if (act === 'close') closed.current = list.begun.start;
      if (act === 'take') take(area, list.begun, list.people[list.marked]!);
      setList(typeof act === 'object' ? { ...list, marked: act.mark } : null);
    };
    area.setAttribute('aria-controls', id);
    area.setAttribute('aria-activedescendant', `${id}-${list.marked}`);
    area.addEventListener('keydown', press);
    return () => {
      area.removeAttribute('aria-controls');
      area.removeAttribute('aria-activedescendant');
      area.removeEventListener('keydown', press);
    };
  }, [area, list, id]);

  if (!area?.parentElement) return null;
  return createPortal(
    <>
      <p id={hintId} className="meta">
        {t('communities.mentions.hint')}
      </p>
      {list && (
        <ul id={id} role="listbox" aria-label={t('communities.mentions.members')} className={styles['list']} style={{ top: list.below }}>
          {list.people.map((person, i) => (
            <li
              key={person.id}
              id={`${id}-${i}`}
              role="option"
              aria-selected={i === list.marked}
              className={cx(styles['row'], i === list.marked && styles['marked'])}
              // The box keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                take(area, list.begun, person);
                setList(null);
              }}
            >
              <Avatar name={person.displayName} size="1.75rem" />
              <span>
                <bdi>{person.displayName}</bdi>
                {person.organisation && (
                  <span className="meta">
                    {' '}
                    <bdi>{person.organisation}</bdi>
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      <VisuallyHidden>
        <span role="status">{list && t('communities.mentions.found', { count: list.people.length })}</span>
      </VisuallyHidden>
    </>,
    area.parentElement,
  );
}

/** Through the browser's own editing, so that Ctrl+Z takes it back. */
function take(area: HTMLTextAreaElement, { start, words }: Begun, person: Person): void {
  const link = linkTo(person, location.origin);
  const end = start + words.length + 1;
  const text = /^\s/.test(area.value.slice(end)) ? link : `${link} `;
  area.focus();
  area.setSelectionRange(start, end);
  if (!document.execCommand('insertText', false, text)) area.setRangeText(text, start, end, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}

const copied = ['font', 'letterSpacing', 'padding', 'borderWidth', 'textAlign', 'tabSize', 'direction', 'lineHeight', 'boxSizing'] as const;
/** How far down the line ends that holds this character: a copy of the text up to there is measured. */
function lineEnd(area: HTMLTextAreaElement, at: number): number {
  const style = getComputedStyle(area);
  const copy = document.createElement('div');
  for (const name of copied) copy.style[name] = style[name];
  Object.assign(copy.style, {
    position: 'absolute',
    visibility: 'hidden',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'break-word',
    borderStyle: 'solid',
  });
  copy.style.inlineSize = `${area.offsetWidth}px`;
  copy.textContent = area.value.slice(0, at);
  const mark = copy.appendChild(document.createElement('span'));
  mark.textContent = '@';
  document.body.append(copy);
  const end = mark.offsetTop + mark.offsetHeight - area.scrollTop;
  copy.remove();
  return area.offsetTop + Math.max(0, Math.min(end, area.offsetHeight));
}
