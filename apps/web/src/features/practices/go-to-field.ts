/** Puts a box into the middle of the window and the focus into it. False: there is no such box. */
export function goToField(id: string): boolean {
  const control = document.getElementById(id);
  control?.scrollIntoView({ block: 'center' });
  control?.focus({ preventScroll: true });
  return control !== null;
}
