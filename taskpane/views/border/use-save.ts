import { useCallback } from 'react';
import { usePane } from '../../pane-context';
import type { ByteFile } from '../../services';
import { PartsNotLoaded } from './card-files';

const mediaTypes: Readonly<Record<string, string>> = { pdf: 'application/pdf', zip: 'application/zip', png: 'image/png' };

/** Saves a file that is yet to be made, and copies texts; each says what became of it. */
export function useSave(): {
  readonly save: (file: () => Promise<ByteFile>) => Promise<void>;
  readonly copy: (text: string) => void;
  readonly failed: (fault: unknown) => void;
} {
  const { t, services, notify, fail } = usePane();
  const failed = useCallback(
    (fault: unknown) => (fault instanceof PartsNotLoaded ? notify(t('border.fontsFailed'), 'error') : fail(fault)),
    [t, notify, fail],
  );
  const save = useCallback(
    async (make: () => Promise<ByteFile>) => {
      try {
        const file = await make();
        await services.files.save(file, mediaTypes[file.name.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
        notify(t('border.saved', { file: file.name }));
      } catch (fault) {
        failed(fault);
      }
    },
    [t, services, notify, failed],
  );
  const copy = useCallback(
    (text: string) =>
      void services.files.copy(text).then(
        () => notify(t('common.copied')),
        () => notify(t('common.copyFailed'), 'warning'),
      ),
    [t, services, notify],
  );
  return { save, copy, failed };
}
