import { useEffect, useState } from 'react';
import type { Moment } from '../../../src/values';
import { usePane } from '../../pane-context';

/** How often the clock of what is overdue moves, in milliseconds. */
const beat = 30_000;

/** Moscow wall time that keeps moving while the view stands. */
export function useNow(): Moment {
  const { services } = usePane();
  const [now, setNow] = useState<Moment>(() => services.clock.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(services.clock.now()), beat);
    return () => clearInterval(timer);
  }, [services]);
  return now;
}
