import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { instantIn, wallClockIn } from '@guildhall/domain/peer-review/deadline';
import { Button } from '@guildhall/ui/Button';
import { Dialog } from '@guildhall/ui/Dialog';
import { Field } from '@guildhall/ui/Field';
import { RadioGroup } from '@guildhall/ui/RadioGroup';
import { Select } from '@guildhall/ui/Select';
import { TextInput } from '@guildhall/ui/TextInput';
import { WhoSees } from '@guildhall/ui/WhoSees';
import { useWords } from '../../app/i18n/provider';
import type { Case } from './case.page';
import { InvitePeerDocument, PeersToInviteDocument } from './invite-peer.generated';
import { MissingNote } from './missing-note';
import { useAct } from './use-act';

const week = 7 * 86_400_000;
const roles = ['PEER', 'LEAD_PEER', 'TRAINEE_PEER'] as const;
const gone = ['DECLINED', 'EXPIRED', 'WITHDRAWN', 'REVOKED'];

/** Asks one more person to judge: found by name or field, as what, and until when they may answer (17:00 on the clock of the case). */
export function InvitePeer({ c }: { c: Case }) {
  const { t, format } = useWords();
  const { act, busy, problem } = useAct();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const [personId, setPersonId] = useState<string | null>(null);
  const [role, setRole] = useState<(typeof roles)[number]>('PEER');
  const [day, setDay] = useState(() => wallClockIn(new Date(Date.now() + week), c.timeZone).slice(0, 10));
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), 300);
    return () => clearTimeout(timer);
  }, [text]);
  const { data } = useQuery(PeersToInviteDocument, { variables: { text: asked || null }, skip: !open });
  const seated = new Set(c.people.filter((p) => !gone.includes(p.state)).map((p) => p.personId));
  const found = (data?.people.nodes ?? []).filter((p) => !seated.has(p.id));
  const chosen = found.find((p) => p.id === personId);
  const invite = async () => {
    const respondBy = instantIn(`${day}T17:00`, c.timeZone).toISOString();
    if (await act('invite', InvitePeerDocument, { caseId: c.id, personId: chosen!.id, role, respondBy })) {
      setOpen(false);
      setPersonId(null);
      setText('');
    }
  };
  return (
    <>
      <p>
        <Button onClick={() => setOpen(true)}>{t('reviews.invite.open')}</Button>
      </p>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('reviews.invite.title')}
        closeLabel={t('app.close')}
        actions={
          <>
            <Button
              kind="main"
              busy={busy === 'invite'}
              {...(chosen && day ? {} : { refused: t('reviews.invite.chooseFirst') })}
              onClick={() => void invite()}
            >
              {chosen ? t('reviews.invite.send', { name: chosen.displayName }) : t('reviews.invite.open')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('app.cancel')}</Button>
          </>
        }
      >
        <Field label={t('reviews.invite.find')} hint={t('reviews.invite.findHint')}>
          <TextInput type="search" value={text} onChange={(e) => setText(e.currentTarget.value)} />
        </Field>
        {found.length > 0 ? (
          <RadioGroup
            legend={t('reviews.invite.who')}
            name="invite-person"
            options={found.map((p) => ({
              value: p.id,
              label: <bdi>{p.displayName}</bdi>,
              hint: [
                p.headline,
                p.countryCode ? format.country(p.countryCode) : '',
                format.list(p.languages.map((l) => format.language(l))),
              ]
                .filter(Boolean)
                .join(' · '),
            }))}
            value={chosen?.id ?? null}
            onChange={setPersonId}
          />
        ) : (
          data && <p role="status">{t('reviews.invite.nobody')}</p>
        )}
        <Field label={t('reviews.invite.as')}>
          <Select value={role} onChange={(e) => setRole(e.currentTarget.value as (typeof roles)[number])}>
            {roles.map((r) => (
              <option key={r} value={r}>
                {t(`reviews.role.${r}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={t('reviews.invitation.respondBy')}
          hint={t('reviews.invite.until', { city: c.timeZone.split('/').at(-1)!.replaceAll('_', ' ') })}
        >
          <TextInput type="date" value={day} onChange={(e) => setDay(e.currentTarget.value)} />
        </Field>
        <WhoSees>{t('reviews.invite.sees')}</WhoSees>
        <MissingNote problem={problem} />
      </Dialog>
    </>
  );
}
