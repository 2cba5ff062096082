import { useWriting } from '../editor/useWriting';

export interface OrderButtonsProps {
  what: string;
  at: number;
  count: number;
  onMove: (to: number) => void;
}

/** Up and down, for who cannot drag; they stay where the eye expects them, at the ends without effect. */
export function OrderButtons({ what, at, count, onMove }: OrderButtonsProps) {
  const writing = useWriting();
  const button = (to: number, way: 'up' | 'down') => {
    const possible = to >= 0 && to < count;
    return (
      <button
        type="button"
        class="order-button"
        data-move={way}
        aria-label={writing.order[way](what)}
        aria-disabled={!possible}
        onClick={() => possible && onMove(to)}
      >
        {way === 'up' ? '↑' : '↓'}
      </button>
    );
  };
  return (
    <span class="order-buttons">
      {button(at - 1, 'up')}
      {button(at + 1, 'down')}
    </span>
  );
}
