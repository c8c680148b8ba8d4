import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { chartConfiguration } from '../view/charts/chartConfiguration.ts';
import type { ChartModel } from '../view/charts/chartModel.ts';
import type { ChartReadout } from '../view/charts/chartReadouts.ts';
import { chartTheme, type ChartTheme } from '../view/charts/chartTheme.ts';
import { drawSelection } from '../view/charts/drawSelection.ts';
import { categoryAt } from '../view/charts/plotGeometry.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

interface Props {
  readonly model: ChartModel;
  /**
   * The reading of each category as text, shown and announced as the reader moves along the chart.
   */
  readonly readouts: readonly ChartReadout[];
  readonly label: string;
}

/**
 * Replaces the still picture with the same chart drawn live, and reads out one category at a time:
 * under the pointer, on touch, or with arrow keys. If anything fails, the picture stays.
 */
export default function LiveChart({ model, readouts, label }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const chart = useRef<Chart<'line' | 'bar', (number | null)[], string>>(undefined);
  const selected = useRef<number>(undefined);
  const [isLive, setLive] = useState(false);
  const [at, setAt] = useState<number>();

  useEffect(() => {
    const { current } = canvas;
    if (current === null) return;
    const draw = () => {
      chart.current?.destroy();
      const theme = themeFor(current);
      const configuration = chartConfiguration(model, theme, false);
      chart.current = new Chart(current, {
        ...configuration,
        options: {
          ...configuration.options,
          responsive: true,
          maintainAspectRatio: false,
          onResize: () => {
            if (themeFor(current).fontPx !== theme.fontPx) requestAnimationFrame(draw);
          },
        },
        plugins: [
          ...(configuration.plugins ?? []),
          drawSelection(model, theme, () => selected.current),
        ],
      });
      setLive(true);
    };
    draw();

    const dark = matchMedia(darkQuery);
    const largeText = new MutationObserver(draw);
    largeText.observe(document.documentElement, { attributeFilter: ['data-large'] });
    // Set the property: Safari 13 has no `addEventListener` here and ignores the property.
    dark.onchange = draw;
    return () => {
      dark.onchange = null;
      largeText.disconnect();
      chart.current?.destroy();
    };
  }, [model]);

  useEffect(() => {
    selected.current = at;
    chart.current?.draw();
  }, [at]);

  const last = readouts.length - 1;
  const pointTo = (clientX: number) => {
    if (chart.current === undefined || canvas.current === null) return;
    const { left } = canvas.current.getBoundingClientRect();
    setAt(categoryAt(chart.current, clientX - left));
  };
  const readout = at === undefined ? undefined : readouts[at];

  return (
    <div
      className={isLive ? 'live-chart is-live' : 'live-chart'}
      {...(isLive && {
        role: 'slider',
        tabIndex: 0,
        'aria-label': label,
        'aria-valuemin': 0,
        'aria-valuemax': last,
        'aria-valuenow': at ?? last,
        'aria-valuetext': spoken(readouts[at ?? last]),
      })}
      onPointerDown={(event) => {
        pointTo(event.clientX);
      }}
      onPointerMove={(event) => {
        pointTo(event.clientX);
      }}
      onPointerLeave={(event) => {
        if (event.pointerType === 'mouse') setAt(undefined);
      }}
      onKeyDown={(event) => {
        if (!isMove(event)) return;
        setAt(moved(event.key, at, last));
        event.preventDefault();
      }}
    >
      <canvas ref={canvas} aria-hidden="true" />
      {readout !== undefined && at !== undefined && (
        <div className={`readout ${at > last / 2 ? 'at-left' : 'at-right'}`} aria-hidden="true">
          <strong>{readout.heading}</strong>
          {readout.lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </div>
      )}
    </div>
  );
}

const darkQuery = '(prefers-color-scheme: dark)';

/** Current colours and the page's small font size, slightly smaller on a phone. */
const themeFor = (canvas: HTMLCanvasElement): ChartTheme => {
  const { fontFamily, fontSize } = getComputedStyle(canvas.parentElement ?? canvas);
  const isPhone = (canvas.parentElement?.clientWidth ?? 0) < 520;
  const fontPx = Math.min(
    Math.round(parseFloat(fontSize) * (isPhone ? 0.86 : 1)),
    isPhone ? 15 : 20,
  );
  return chartTheme(matchMedia(darkQuery).matches ? 'dark' : 'light', { fontFamily, fontPx });
};

const spoken = (readout: ChartReadout | undefined): string =>
  readout === undefined ? '' : `${readout.heading}：${readout.lines.join('，')}`;

const moveKeys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'Escape'];

const isMove = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  moveKeys.includes(key) && !altKey && !ctrlKey && !metaKey;

/**
 * The category selected by a key. Without a selection, forward starts at the first and back at the
 * last.
 */
const moved = (key: string, at: number | undefined, last: number): number | undefined => {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(last, (at ?? -1) + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(0, (at ?? last + 1) - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
};
