const CONTROLS = "button, select, input, a[href]";

/**
 * Gives the focus to the control before one that is about to go, inside the nearest `data-controls`: a reader who
 * pressed it with a key goes on from there, not from the top of the page.
 */
export function focusBefore(element: HTMLElement): void {
  const controls = [...(element.closest("[data-controls]")?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])];
  const position = controls.indexOf(element);
  (controls[position - 1] ?? controls[position + 1])?.focus();
}

/** Gives the focus to the page itself, when what had it makes way for something else. */
export function focusMain(): void {
  document.getElementById("main")?.focus({ preventScroll: true });
}
