import { createContext, use, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';

const SHOWN_MS = 5_000;

type Say = (text: string) => void;

const Toasts = createContext<Say>(() => {});

/** Says in passing that something worked; read out by a screen reader. */
export function useToast(): Say {
  return use(Toasts);
}

export function ToastRegion({ children }: { children: ReactNode }) {
  const [text, setText] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const say = useCallback<Say>((next) => {
    clearTimeout(timer.current);
    setText(next);
    timer.current = setTimeout(() => setText(''), SHOWN_MS);
  }, []);
  const value = useMemo(() => say, [say]);
  return (
    <Toasts value={value}>
      {children}
      <div className="toasts" role="status" aria-live="polite">
        {text !== '' && <p className="toast">{text}</p>}
      </div>
    </Toasts>
  );
}
