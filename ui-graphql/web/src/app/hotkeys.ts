import { useEffect, useSyncExternalStore } from 'react';

const STORED = 'homeward.singleKeys';
const listeners = new Set<() => void>();

/** Whether keys without Ctrl do something; some people's tools send stray letters (WCAG 2.1.4). */
export function singleKeysOn(): boolean {
  return localStorage.getItem(STORED) !== 'off';
}

export function setSingleKeys(on: boolean): void {
  localStorage.setItem(STORED, on ? 'on' : 'off');
  listeners.forEach((listener) => listener());
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, singleKeysOn);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [role=spinbutton], [role=dialog]') !== null;
}

export interface Hotkeys {
  readonly onPalette: () => void;
  readonly onSearch: () => void;
  readonly onHelp: () => void;
}

/** Ctrl-K everywhere; / ? j k outside fields and dialogs. */
export function useHotkeys({ onPalette, onSearch, onHelp }: Hotkeys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        onPalette();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || !singleKeysOn()) {
        return;
      }
      const action = { '/': onSearch, '?': onHelp, j: () => moveRow(1), k: () => moveRow(-1) }[event.key];
      if (action) {
        event.preventDefault();
        action();
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [onPalette, onSearch, onHelp]);
}

function moveRow(step: number): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row-link]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  const next = at === -1 ? (step > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + step));
  rows[next]?.focus();
}
