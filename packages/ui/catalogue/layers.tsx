import { useState } from 'react';
import { Button, buttonClass } from '../src/Button';
import { Dialog } from '../src/Dialog';
import { EmptyState } from '../src/EmptyState';
import { Icon } from '../src/Icon';
import { LocaleText } from '../src/LocaleText';
import { Menu } from '../src/Menu';
import { Meter } from '../src/Meter';
import { Skeleton, Waiting } from '../src/Skeleton';
import { useToasts } from '../src/Toasts';
import { State, States } from './State';

export function LayerParts() {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [chosen, setChosen] = useState('');
  const toast = useToasts();
  const load = () => {
    setBusy(true);
    setTimeout(() => setBusy(false), 1500);
  };
  return (
    <States>
      <State title="Dialog, menu, toast">
        <div className="row">
          <Button kind="danger" onClick={() => setOpen(true)}>
            Withdraw review…
          </Button>
          <Menu
            label="More about this reply"
            className={buttonClass('plain')}
            entries={[
              { key: 'quote', label: 'Quote', onSelect: () => setChosen('Quote') },
              { key: 'link', label: 'Copy link', onSelect: () => setChosen('Copy link') },
              { key: 'remove', label: 'Remove', danger: true, onSelect: () => setChosen('Remove') },
            ]}
          >
            <Icon name="more" />
          </Menu>
          <Button onClick={() => toast({ text: 'Reminder sent to 9 people', action: { label: 'Undo', run: () => setChosen('Undone') } })}>
            Send reminder
          </Button>
        </div>
        <p className="small soft" role="status" style={{ marginBlockStart: '.6rem' }}>
          {chosen}
        </p>
        <Dialog
          open={open}
          onClose={() => setOpen(false)}
          title="Withdraw your review?"
          closeLabel="Close"
          actions={
            <>
              <Button kind="danger" onClick={() => setOpen(false)}>
                Withdraw review
              </Button>
              <Button onClick={() => setOpen(false)}>Keep it</Button>
            </>
          }
        >
          <p>The lead reviewer no longer sees it. Your text stays with you as a draft.</p>
        </Dialog>
      </State>
      <State title="Empty">
        <EmptyState title="Nobody has asked here yet." action={<Button kind="main">Ask the first question</Button>}>
          Good first questions name a place, a group and what was already tried.
        </EmptyState>
      </State>
      <State title="Waiting, after 300 ms">
        <Skeleton label="Loading discussions" />
        <p className="small soft" style={{ marginBlock: '.8rem .3rem' }}>
          Import: checking line 812 of 1,240. You may leave; we tell you.
        </p>
        <Meter busy value={812} max={1240} label="Line 812 of 1,240" />
        <div className="stack" style={{ marginBlockStart: '1rem' }}>
          <Button small onClick={load}>
            Load again
          </Button>
          <Waiting busy={busy} skeleton={<Skeleton label="Loading practices" lines={[50, 80]} />}>
            <p>Sixteen practices.</p>
          </Waiting>
        </div>
      </State>
      <State title="What people wrote">
        <LocaleText as="div" lang="el" className="prose">
          <p>Ξεκινάμε με μία ώρα μόνο για ερωτήσεις: πώς ρωτάς χωρίς να ανακρίνεις.</p>
        </LocaleText>
        <LocaleText as="div" lang="ar" className="prose">
          <p>نبدأ بساعة للأسئلة فقط: كيف تسأل دون أن تستجوب. هذا ما يحتاجه المرشد أولاً.</p>
        </LocaleText>
        <LocaleText as="div" lang="ka" className="prose">
          <p>ვიწყებთ ერთი საათით მხოლოდ კითხვებისთვის.</p>
        </LocaleText>
        <LocaleText as="div" lang="en" className="prose">
          <blockquote>
            <p>You may stop after three meetings without giving a reason.</p>
          </blockquote>
          <p>
            We read it <em>aloud together</em>, see <a href="#code">the code of conduct</a>. Write <code>[name]</code> for the mentee.
          </p>
        </LocaleText>
      </State>
    </States>
  );
}
