import { useClickOutside } from "@mantine/hooks";
import { type KeyboardEvent, useRef, useState } from "react";

/**
 * What opens under a button: the button turns it, a press beside it or Esc closes it, and Esc gives
 * the focus back to the button.
 */
export function usePanel(startsOpen = false) {
  const [isOpen, setOpen] = useState(startsOpen);
  const button = useRef<HTMLButtonElement>(null);
  const ref = useClickOutside<HTMLDivElement>(() => setOpen(false));
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    event.preventDefault();
    event.stopPropagation(); // a sheet around it stays open
    close();
  };
  return { isOpen, toggle: () => setOpen(!isOpen), close, button, frame: { ref, onKeyDown } };
}
