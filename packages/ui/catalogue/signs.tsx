import { useState } from 'react';
import { Avatar } from '../src/Avatar';
import { Button, buttonClass } from '../src/Button';
import { Callout } from '../src/Callout';
import { Chip, Chips, RemovableChip } from '../src/Chip';
import { Dot } from '../src/Dot';
import { GuildTile } from '../src/GuildTile';
import { Icon } from '../src/Icon';
import { SaveState } from '../src/SaveState';
import { Tag } from '../src/Tag';
import { State, States } from './State';

const guilds = [
  'Coaching and mentoring',
  'Access to finance',
  'City benchmarking',
  'Good practices',
  'Lantern Hub, Malmö',
  'Chamber of Vicenza',
  'Ergani Centre',
  'TERN, London',
];

export function SignParts() {
  const [busy, setBusy] = useState(true);
  const [kind, setKind] = useState('all');
  return (
    <States>
      <State title="Buttons">
        <div className="row">
          <Button kind="main">Send review</Button>
          <Button>Keep as draft</Button>
          <Button kind="text">Edit by hand</Button>
          <Button kind="danger">Withdraw review</Button>
        </div>
        <div className="row" style={{ marginBlockStart: '.75rem' }}>
          <Button kind="main" busy={busy} onClick={() => setBusy(true)}>
            Send review
          </Button>
          <Button small onClick={() => setBusy(!busy)}>
            Busy or not
          </Button>
          <a href="#look" className={buttonClass('plain', true)}>
            Look and answer
          </a>
          <Button kind="main" small>
            Go on
          </Button>
        </div>
        <div style={{ marginBlockStart: '.75rem' }}>
          <Button refused="Two dimensions still have no words.">Send review</Button>
        </div>
      </State>
      <State title="Tags, dot, save states">
        <div className="row">
          <Tag tone="good" check>
            ready
          </Tag>
          <Tag tone="warn">needs evidence</Tag>
          <Tag tone="bad">late</Tag>
          <Tag tone="note">returned</Tag>
          <Tag tone="gold">3</Tag>
          <Tag tone="line" lang="sv">
            svenska
          </Tag>
          <Tag tone="line" lang="ar">
            العربية
          </Tag>
          <Tag>draft</Tag>
          <Dot>4 new</Dot>
        </div>
        <div className="stack" style={{ '--gap': '.4rem', marginBlockStart: '1rem' }}>
          <p>
            <SaveState state="saved">Saved 10:42</SaveState>
          </p>
          <p>
            <SaveState state="saving">Saving…</SaveState>
          </p>
          <p>
            <SaveState state="offline">Offline, kept on this device</SaveState>
          </p>
          <p>
            <SaveState state="failed">Could not save, trying again in 8 s, nothing is lost</SaveState>
          </p>
        </div>
      </State>
      <State title="Chips">
        <Chips label="Kind of discussion">
          {['all', 'questions', 'lessons', 'announcements', 'unanswered'].map((one) => (
            <Chip key={one} chosen={kind === one} onToggle={() => setKind(one)} {...(one === 'all' ? { count: 60 } : {})}>
              {one[0]?.toUpperCase() + one.slice(1)}
            </Chip>
          ))}
        </Chips>
        <div style={{ marginBlockStart: '.75rem' }}>
          <Chips label="Chosen filters">
            <RemovableChip removeLabel="Remove Country: Sweden" onRemove={() => undefined}>
              Country: Sweden
            </RemovableChip>
            <RemovableChip removeLabel="Remove Year: 2026" onRemove={() => undefined}>
              Year: 2026
            </RemovableChip>
          </Chips>
        </div>
      </State>
      <State title="People and guilds">
        <div className="row">
          {['Amira Haddad-Lindqvist', 'Darko Petrović', 'Giulia Ferrante', 'Eleni Markou', 'ნინო ბერიძე', 'أميرة حداد'].map((name) => (
            <Avatar key={name} name={name} />
          ))}
        </div>
        <div className="row" style={{ marginBlockStart: '1rem' }}>
          {guilds.map((name) => (
            <GuildTile key={name} name={name} />
          ))}
        </div>
        <p className="row soft" style={{ marginBlockStart: '1rem', fontSize: '1.25rem' }}>
          {(['desk', 'messages', 'review', 'book', 'people', 'search', 'clock', 'lock', 'back', 'forward', 'quote'] as const).map(
            (name) => (
              <Icon key={name} name={name} />
            ),
          )}
        </p>
      </State>
      <State title="Notices" wide>
        <div className="stack" style={{ '--gap': '.75rem' }}>
          <Callout title="The host changed the practice on 12 Nov.">Your review stays with the version of 3 Nov. See what changed.</Callout>
          <Callout tone="good" title="Sent.">
            The lead reviewer has it now; you can read it until the report is out.
          </Callout>
          <Callout tone="warn" title="No connection." actions={<Button small>Try again</Button>}>
            Go on writing: your text is kept on this device and sent when you are back.
          </Callout>
          <Callout tone="bad" title="This link has expired.">
            Nothing was changed. Ask for a new one; it comes within a minute.
          </Callout>
          <Callout tone="waiting" title="You asked to join on 22 Nov.">
            Coordinators answer, usually within three days.
          </Callout>
        </div>
      </State>
    </States>
  );
}
