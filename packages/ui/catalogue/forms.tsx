import { useState } from 'react';
import { Anchors } from '../src/Anchors';
import { Button } from '../src/Button';
import { Checkbox } from '../src/Checkbox';
import { ErrorSummary, type SummaryProblem } from '../src/ErrorSummary';
import { Field } from '../src/Field';
import { PasswordInput } from '../src/PasswordInput';
import { RadioGroup } from '../src/RadioGroup';
import { FileInput } from '../src/FileInput';
import { Select } from '../src/Select';
import { TextArea } from '../src/TextArea';
import { TextInput } from '../src/TextInput';
import { WhoSees } from '../src/WhoSees';
import { anchors, others } from './words';
import { State, States } from './State';

export function FormParts() {
  const [score, setScore] = useState<string | null>('2');
  const [digest, setDigest] = useState<string | null>('daily');
  const [problems, setProblems] = useState<readonly SummaryProblem[]>([]);
  const [attempt, setAttempt] = useState(0);
  const send = () => {
    setProblems([
      { field: 'words', text: 'Write 80 characters more.' },
      { field: 'org', text: 'There is already one of this name.' },
    ]);
    setAttempt(attempt + 1);
  };
  return (
    <States>
      <State title="Form with problems">
        <form className="stack" noValidate onSubmit={(event) => event.preventDefault()}>
          <ErrorSummary title="Two things are missing" problems={problems} attempt={attempt} />
          <Field
            id="org"
            label="Name of the organisation"
            hint="As in its register, in its own language."
            error={problems.length > 0 && 'There is already “Harbour Desk, Copenhagen”. Is it the same? Choose it, or add the city.'}
          >
            <TextInput defaultValue="Harb" autoComplete="organization" />
          </Field>
          <Field
            id="words"
            label="Strengths"
            whoSees={<WhoSees>The review team sees this. The host never does.</WhoSees>}
            error={problems.length > 0 && 'Write 80 characters more.'}
          >
            <TextArea defaultValue="People are received in their strongest language, from the first sentence." />
          </Field>
          <Button kind="main" onClick={send}>
            Check
          </Button>
        </form>
      </State>
      <State title="Fields">
        <div className="stack">
          <Field label="Country">
            <Select defaultValue="dk">
              <option value="dk">Denmark</option>
              <option value="se">Sweden</option>
            </Select>
          </Field>
          <Field label="Year" optional="(optional)" hint="Four figures.">
            <TextInput inputMode="numeric" width={4} placeholder="2026" />
          </Field>
          <Field label="Password">
            <PasswordInput
              show="Show"
              hide="Hide"
              showLabel="Show password"
              hideLabel="Hide password"
              autoComplete="current-password"
              defaultValue="correct horse"
            />
          </Field>
          <Field label="The filled form" hint="A .docx or .txt file.">
            <FileInput accept=".docx,.txt" onFile={() => undefined} />
          </Field>
          <Field label="Edition" hint="Counted by the product.">
            <TextInput readOnly value="Edition 2" />
          </Field>
          <Checkbox label="Tell me about answers" hint="At most once a day." defaultChecked />
          <RadioGroup
            legend="Mail from this community"
            name="digest"
            value={digest}
            onChange={setDigest}
            options={[
              { value: 'each', label: 'Each discussion' },
              { value: 'daily', label: 'A digest each day', hint: 'At 7:00 in your zone.' },
              { value: 'never', label: 'Nothing' },
            ]}
          />
        </div>
      </State>
      <State title="Anchors">
        <Anchors
          legend="Which description holds in full?"
          name="score"
          id="score"
          anchors={anchors}
          others={others}
          value={score}
          onChange={setScore}
          keysHint={
            <>
              <kbd>1</kbd>–<kbd>5</kbd> choose
            </>
          }
        />
      </State>
      <State title="Anchors, after the lock and with an error">
        <div className="stack" style={{ '--gap': 'var(--s-6)' }}>
          <Anchors
            legend="Which description held in full?"
            name="locked"
            anchors={anchors.slice(0, 2)}
            value="2"
            onChange={setScore}
            locked
          />
          <Anchors
            legend="Which description holds in full?"
            name="missing"
            anchors={anchors.slice(3)}
            others={others}
            value={null}
            onChange={() => undefined}
            error="Choose one, or say that it is not in scope."
          />
        </div>
      </State>
    </States>
  );
}
