import type { Ctx } from '../kernel/ctx.js';
import type { CtxFactory } from '../kernel/ctx.factory.js';
import { transact } from '../kernel/transact.js';
import { baseStep } from './base.js';
import { communitiesStep } from './communities.js';
import { otherTranslationsStep, translationsStep } from './practice-translations.js';
import { fundingStep } from './funding.js';
import { practicesStep } from './practices.js';
import { practiceReviewStep } from './review-on-practice.js';
import { resourcesStep } from './resources.js';
import { panelsStep } from './review-panels.js';
import { reviewApplicationsStep } from './review-applications.js';
import { reviewExceptionsStep } from './review-exceptions.js';
import { reviewResultsStep } from './review-results.js';
import { reviewsStep } from './reviews.js';
import { savedSearchesStep } from './saved-searches.js';
import { schemesStep } from './schemes.js';
import { searchStep } from './search.js';
import { storiesStep } from './stories.js';
import { uptakeStep } from './uptake.js';
import { toolBookStep } from './toolbook.js';

export interface DemoStep {
  readonly name: string;
  /** Inserts what is not there yet, by `demoId`; runs in a transaction of its own as the system. */
  readonly load: (ctx: Ctx) => Promise<void>;
  /** Brings files afterwards, as people do: outside a transaction, bytes first. */
  readonly bring?: (ctx: Ctx) => Promise<void>;
}

/** In the order of the floors. */
export const demoSteps: readonly DemoStep[] = [baseStep, communitiesStep, practicesStep, translationsStep, schemesStep, toolBookStep, reviewsStep, panelsStep, practiceReviewStep, reviewResultsStep, reviewExceptionsStep, reviewApplicationsStep, storiesStep, otherTranslationsStep, resourcesStep, fundingStep, savedSearchesStep, uptakeStep, searchStep];

/** Loads the demo network. Can be run again: what is there stays as people have changed it. */
export async function loadDemo(factory: CtxFactory, report: (name: string, step: number, steps: number) => void = () => undefined): Promise<void> {
  for (const [i, step] of demoSteps.entries()) {
    report(step.name, i + 1, demoSteps.length);
    await transact(factory.make(null), step.load);
    await step.bring?.(factory.make(null));
  }
}
