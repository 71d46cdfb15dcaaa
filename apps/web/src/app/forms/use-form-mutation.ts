import type { ApolloCache, MutationUpdaterFunction, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useRef, useState, type FormEvent } from 'react';
import { useForm, type DefaultValues, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form';
import type { Issue } from '@guildhall/domain/kernel/error-catalogue';
import type { SummaryProblem } from '@guildhall/ui/ErrorSummary';
import type * as z from 'zod/mini';
import { problemOf } from '../errors';
import { useT } from '../i18n/provider';
import type { Problem } from '../problem';
import { issueText } from '../problem-text';
import { issuesAt } from './issues-at';
import { fieldIssue, schemaResolver } from './resolver';

export interface FormOptions<I extends FieldValues, D> {
  /** The schema of the domain that the API uses too. */
  schema: z.ZodMiniType<I>;
  mutation: TypedDocumentNode<D, { input: I } & OperationVariables>;
  defaults: DefaultValues<I>;
  onDone: (data: D, input: I) => void | Promise<void>;
  /** Prefix of own messages: `communities` looks for `communities.rule.tooShort` before `app.rule.tooShort`. */
  feature?: string;
  /** Writes what changed into the cache where the answer alone does not. */
  update?: MutationUpdaterFunction<D, { input: I } & OperationVariables, ApolloCache>;
  /** The input has a `clientMutationId`: the form fills it in, the same for a repeat of the same input. */
  repeatable?: boolean;
}

export interface FormMutation<I extends FieldValues> {
  form: UseFormReturn<I, unknown, I>;
  submit: (event?: FormEvent) => void;
  busy: boolean;
  /** What no field can show; field errors are on the fields and in `summary`. */
  problem: Problem | undefined;
  /** For `<ErrorSummary>`: one line for each wrong field, leading to the control with the id `idOf(name)`. */
  summary: readonly SummaryProblem[];
  /** Grows with every try, so that the summary gets the focus again. */
  attempt: number;
  /** What is wrong with a field, in the reader's words: for `<Field error>`. */
  errorOf: (name: Path<I>) => string | undefined;
  idOf: (name: string) => string;
}

/** A form is a schema, a mutation and a landing place. The text stays, whatever happens. */
export function useFormMutation<I extends FieldValues, D>(options: FormOptions<I, D>): FormMutation<I> {
  const t = useT();
  const form = useForm<I, unknown, I>({
    resolver: schemaResolver(options.schema),
    defaultValues: withId(options),
    shouldFocusError: false,
  });
  const [mutate, { loading }] = useMutation<D, { input: I } & OperationVariables>(
    options.mutation,
    options.update ? { update: options.update } : {},
  );
  const [problem, setProblem] = useState<Problem>();
  const [attempt, setAttempt] = useState(0);
  const last = useRef({ text: '', id: '' });

  const send = async (input: I) => {
    setProblem(undefined);
    const named = options.repeatable ? { ...input, clientMutationId: idFor(last.current, input) } : input;
    try {
      const { data } = await mutate({ variables: { input: named } as { input: I } & OperationVariables });
      await options.onDone(data as D, named);
    } catch (error) {
      const met = problemOf(error);
      setAttempt((n) => n + 1);
      if (met.code !== 'INVALID_INPUT') return setProblem(met);
      for (const issue of met.details.issues)
        form.setError((issue.path || 'root') as Path<I>, { type: issue.rule, message: JSON.stringify(issue) });
    }
  };
  const issues = issuesAt(form.formState.errors);
  const say = (issue: Issue) => issueText(t, issue, options.feature);
  const idOf = (name: string) => `field-${name.replaceAll('.', '-')}`;
  return {
    form,
    busy: loading,
    problem,
    attempt,
    idOf,
    submit: (event) => {
      event?.preventDefault();
      if (loading) return;
      setAttempt((n) => n + 1);
      void form.handleSubmit(send)();
    },
    summary: issues.map((issue) => ({ field: idOf(issue.path), text: say(issue) })),
    errorOf: (name) => {
      const found = form.getFieldState(name, form.formState).error?.message;
      return found ? say(fieldIssue(found)) : undefined;
    },
  };
}

function withId<I extends FieldValues, D>({ defaults, repeatable }: FormOptions<I, D>): DefaultValues<I> {
  return repeatable ? { clientMutationId: crypto.randomUUID(), ...defaults } : defaults;
}

/** The same input keeps its id, so that a second press after a lost answer has no second effect; another input gets another. */
function idFor(last: { text: string; id: string }, input: FieldValues): string {
  const { clientMutationId: _, ...rest } = input;
  const text = JSON.stringify(rest);
  if (last.text !== text) Object.assign(last, { text, id: crypto.randomUUID() });
  return last.id;
}
