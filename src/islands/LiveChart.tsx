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
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { chartConfiguration } from '../view/charts/chartConfiguration.ts';
import type { ChartModel } from '../view/charts/chartModel.ts';
import { chartTheme } from '../view/charts/chartTheme.ts';

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
  /** The reading of each month in words, spoken and shown while a reader moves along the chart. */
  readonly readouts: readonly string[];
  readonly label: string;
  /** The still picture, which stands until the chart is drawn and on paper. */
  readonly children?: ReactNode;
}

/** The still picture come alive: the same configuration, with a reading for each month. */
export default function LiveChart({ model, readouts, label, children }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isLive, setLive] = useState(false);
  const [at, setAt] = useState<number>();

  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    let chart: Chart<'line' | 'bar', (number | null)[], string> | undefined;
    const draw = () => {
      if (!canvas.current) return;
      chart?.destroy();
      const font = getComputedStyle(document.body);
      const look = chartTheme(dark.matches ? 'dark' : 'light', {
        fontFamily: font.fontFamily,
        fontPx: canvas.current.clientWidth < 520 ? 12 : 15,
      });
      const configuration = chartConfiguration(model, look, false);
      chart = new Chart(canvas.current, {
        ...configuration,
        options: { ...configuration.options, responsive: true, maintainAspectRatio: false },
      });
      setLive(true);
    };
    draw();
    dark.addListener(draw);
    return () => {
      dark.removeListener(draw);
      chart?.destroy();
    };
  }, [model]);

  const last = readouts.length - 1;
  const move = (to: number) => {
    setAt(Math.min(last, Math.max(0, to)));
  };
  const pointAt = (clientX: number) => {
    const chart = canvas.current && Chart.getChart(canvas.current);
    if (!canvas.current || !chart) return;
    const x = clientX - canvas.current.getBoundingClientRect().left;
    const index = chart.scales['x']?.getValueForPixel(x);
    if (index !== undefined) move(Math.round(index));
  };

  return (
    <div className={isLive ? 'live-chart is-live' : 'live-chart'}>
      <div className="still">{children}</div>
      <div
        className="stage"
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={at ?? last}
        aria-valuetext={readouts[at ?? last]}
        onPointerMove={(event) => {
          pointAt(event.clientX);
        }}
        onPointerDown={(event) => {
          pointAt(event.clientX);
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowLeft') move((at ?? last + 1) - 1);
          else if (event.key === 'ArrowRight') move((at ?? -1) + 1);
          else if (event.key === 'Home') move(0);
          else if (event.key === 'End') move(last);
          else if (event.key === 'Escape') setAt(undefined);
          else return;
          event.preventDefault();
        }}
      >
        <canvas ref={canvas} />
      </div>
      <p className="readout">{at === undefined ? '\u00A0' : readouts[at]}</p>
    </div>
  );
}
