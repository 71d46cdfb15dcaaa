import type { Feature } from '../kernel/feature.js';
import { DeskResolver } from './desk.resolver.js';

/** What a person's desk shows of several rooms at once. */
export const desk: Feature = { name: 'desk', providers: [DeskResolver] };
