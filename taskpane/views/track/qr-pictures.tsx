import { useState, type ReactNode } from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { QrCode20Regular } from '@fluentui/react-icons';
import { usePane } from '../../pane-context';
import { RunPanel } from '../../parts/run-panel';
import { useLayout } from '../../parts/use-layout';
import { useRun } from '../../parts/use-run';
import type { PlacedPictures } from '../../use-cases/tracking';

/** Puts QR pictures beside the rows, and takes them away again. */
export function QrPictures({ sheet, keys }: { readonly sheet: string; readonly keys: readonly string[] }): ReactNode {
  const { t, say, services, asOf, profile, language, fail } = usePane();
  const layout = useLayout();
  const run = useRun<PlacedPictures>();
  const [undone, setUndone] = useState<PlacedPictures>();
  if (keys.length === 0) return null;
  const place = (): void =>
    void run.start((signal, onProgress) =>
      services.useCases.statuses.placePictures({ sheet, asOf, profile, signal, onProgress, keys, language }),
    );
  const { outcome } = run;
  return (
    <div className={layout.tight}>
      <div>
        <Button icon={<QrCode20Regular />} disabled={run.running} onClick={place}>
          {t('track.placePictures', { count: keys.length })}
        </Button>
      </div>
      <RunPanel running={run.running} progress={run.progress} fault={run.fault} label={t('track.placing')} onCancel={run.cancel} />
      {outcome && outcome !== undone && (
        <MessageBar intent={outcome.missed.length > 0 ? 'warning' : 'success'} layout="multiline">
          <MessageBarBody>
            {t('track.placed', { count: outcome.placed })}
            {outcome.missed.slice(0, 5).map(({ key, why }) => (
              <div key={key}>
                {key}: {say(why)}
              </div>
            ))}
          </MessageBarBody>
          {outcome.placed > 0 && (
            <MessageBarActions>
              <Button size="small" onClick={() => void outcome.undo().then(() => setUndone(outcome), fail)}>
                {t('track.unplace')}
              </Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
    </div>
  );
}
