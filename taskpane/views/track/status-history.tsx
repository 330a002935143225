import type { ReactNode } from 'react';
import { Text } from '@fluentui/react-components';
import { momentText, parseIsoMoment } from '../../../src/values';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { useLayout } from '../../parts/use-layout';
import type { TrackedConsignment } from '../../services';

/** What became of a consignment's DOPP, with times, and how long its QR code took. */
export function StatusHistory({ history, minutesToQr }: Pick<TrackedConsignment, 'history' | 'minutesToQr'>): ReactNode {
  const { t, language } = usePane();
  const layout = useLayout();
  if (history.length === 0) return null;
  const took = (minutes: number): string =>
    minutes < 60
      ? t('track.qrTookMinutes', { minutes })
      : t('track.qrTook', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
  const title = minutesToQr === undefined ? t('track.history') : `${t('track.history')} · ${took(minutesToQr)}`;
  return (
    <Disclosure title={title}>
      <ul className={layout.list}>
        {history.map(({ what, at, status }, index) => {
          const moment = parseIsoMoment(at);
          return (
            <li key={index}>
              <Text size={200} className={layout.breakable}>
                {moment ? momentText(moment, language) : at}{' '}
                {what === 'submitted' ? t('track.eventSubmitted') : what === 'qr' ? t('track.eventQr') : (status ?? '')}
              </Text>
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
