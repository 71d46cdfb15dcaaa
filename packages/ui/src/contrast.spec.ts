import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const css = readFileSync(resolve(import.meta.dirname ?? 'packages/ui/src', 'tokens.css'), 'utf8');
type Theme = 'light' | 'dark';

/** The colour of a token as its author wrote it: '#rrggbb', once or as light-dark(). */
function colour(token: string, theme: Theme): string {
  const value = new RegExp(`--${token}:\\s*([^;]+);`, 'u').exec(css)?.[1] ?? '';
  const found = value.match(/#[0-9a-f]{6}/giu) ?? [];
  const hex = theme === 'dark' ? (found[1] ?? found[0]) : found[0];
  if (!hex) throw new Error(`no colour for --${token}`);
  return hex;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string, theme: Theme): number {
  const [high = 0, low = 0] = [luminance(colour(a, theme)), luminance(colour(b, theme))].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const body = [
  ['ink', 'paper'],
  ['ink', 'paper-2'],
  ['ink', 'float'],
] as const;
const text = [
  ['ink', 'paper-3'],
  ['ink', 'pine-wash'],
  ['ink', 'gold-wash'],
  ['ink', 'good-wash'],
  ['ink', 'warn-wash'],
  ['ink', 'bad-wash'],
  ['ink', 'note-wash'],
  ['ink', 'select'],
  ['ink-2', 'paper'],
  ['ink-2', 'paper-2'],
  ['ink-2', 'paper-3'],
  ['ink-2', 'float'],
  ['ink-2', 'pine-wash'],
  ['ink-3', 'paper'],
  ['ink-3', 'paper-2'],
  ['ink-3', 'float'],
  ['pine', 'paper'],
  ['pine', 'paper-2'],
  ['pine', 'paper-3'],
  ['pine', 'float'],
  ['pine', 'pine-wash'],
  ['pine', 'bad-wash'],
  ['pine', 'note-wash'],
  ['pine', 'warn-wash'],
  ['on-pine', 'pine'],
  ['on-pine', 'pine-2'],
  ['on-gold', 'gold'],
  ['paper', 'ink'],
  ['gold-ink', 'paper'],
  ['gold-ink', 'gold-wash'],
  ['good', 'paper'],
  ['good', 'good-wash'],
  ['warn', 'paper'],
  ['warn', 'warn-wash'],
  ['note', 'paper'],
  ['note', 'note-wash'],
  // A late date on a chosen or hovered row.
  ['bad', 'paper'],
  ['bad', 'paper-2'],
  ['bad', 'float'],
  ['bad', 'bad-wash'],
  ['bad', 'pine-wash'],
] as const;
const parts = [
  ['rule-2', 'paper'],
  ['rule-2', 'float'],
  ['focus', 'paper'],
  ['focus', 'paper-2'],
  ['focus', 'paper-3'],
  ['focus', 'float'],
  ['focus', 'pine-wash'],
  ['pine', 'paper-3'],
  ['gold-ink', 'paper-2'],
  ['good', 'paper'],
  ['warn', 'paper'],
  ['bad', 'float'],
] as const;

describe.each(['light', 'dark'] as const)('contrast in %s', (theme) => {
  test.each(body)('what is read at length: %s on %s is at least 12', (ink, ground) => {
    expect(contrast(ink, ground, theme)).toBeGreaterThanOrEqual(12);
  });
  test.each(text)('text: %s on %s is at least 4.5', (ink, ground) => {
    expect(contrast(ink, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(parts)('parts: %s on %s is at least 3', (ink, ground) => {
    expect(contrast(ink, ground, theme)).toBeGreaterThanOrEqual(3);
  });
  test('the five levels stand apart in lightness, in one direction', () => {
    const steps = [1, 2, 3, 4, 5].map((level) => 116 * Math.cbrt(luminance(colour(`sc-${level}`, theme))) - 16);
    const gaps = steps.slice(1).map((step, at) => (theme === 'light' ? (steps[at] ?? 0) - step : step - (steps[at] ?? 0)));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8);
  });
});
