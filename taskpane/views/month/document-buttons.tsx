import type { ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { ArrowDownload20Regular, FolderZip20Regular } from '@fluentui/react-icons';
import { strToU8, zipSync } from 'fflate';
import type { AlbumVersion } from '../../../src/statform';
import { usePane } from '../../pane-context';
import { useLayout } from '../../parts/use-layout';
import { WriteTables } from '../../parts/write-tables';
import type { ByteFile, TextFile } from '../../services';
import type { MonthDocument, MonthOutcome } from './prepare-month';

/** Files that get a button each; more of them go into one archive. */
const mostButtons = 3;

/** Puts a document on sheets of its own, or into files. */
export function DocumentButtons({
  outcome,
  document,
  album,
}: {
  readonly outcome: MonthOutcome;
  readonly document: MonthDocument;
  readonly album?: AlbumVersion;
}): ReactNode {
  const { t, language, services, fail } = usePane();
  const layout = useLayout();
  const files = outcome.files(document, language, album);
  const save = async (file: TextFile | ByteFile): Promise<void> => {
    try {
      await services.files.save(file, mediaTypes[file.name.split('.').at(-1) ?? ''] ?? 'text/plain');
    } catch (fault) {
      fail(fault);
    }
  };
  return (
    <div className={layout.wrap}>
      <WriteTables label={t('month.write')} tables={() => outcome.tables(document, language)} />
      {files.length > mostButtons ? (
        <Button
          size="small"
          icon={<FolderZip20Regular />}
          onClick={() =>
            void save({
              name: `${document}-${outcome.month}.zip`,
              bytes: zipSync(Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)]))),
            })
          }
        >
          {t('month.saveAll', { count: files.length })}
        </Button>
      ) : (
        files.map((file) => (
          <Button key={file.name} size="small" icon={<ArrowDownload20Regular />} onClick={() => void save(file)}>
            {t('month.save', { name: file.name })}
          </Button>
        ))
      )}
    </div>
  );
}

const mediaTypes: Readonly<Record<string, string>> = {
  xml: 'application/xml',
  json: 'application/json',
  ics: 'text/calendar',
  zip: 'application/zip',
};
