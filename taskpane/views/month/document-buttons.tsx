import type { ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { usePane } from '../../pane-context';
import { useLayout } from '../../parts/use-layout';
import { WriteTables } from '../../parts/write-tables';
import type { TextFile } from '../../services';
import type { MonthDocument, MonthOutcome } from './prepare-month';
import { words } from './words';

/** Puts a document on sheets of its own, or into files. */
export function DocumentButtons({ outcome, document }: { readonly outcome: MonthOutcome; readonly document: MonthDocument }): ReactNode {
  const { say, language, services, fail } = usePane();
  const layout = useLayout();
  const save = async (file: TextFile): Promise<void> => {
    try {
      await services.files.save(file, mediaTypes[file.name.split('.').at(-1) ?? ''] ?? 'text/plain');
    } catch (fault) {
      fail(fault);
    }
  };
  return (
    <div className={layout.wrap}>
      <WriteTables label={say(words.write)} tables={() => outcome.tables(document, language)} />
      {outcome.files(document, language).map((file) => (
        <Button key={file.name} size="small" icon={<ArrowDownload20Regular />} onClick={() => void save(file)}>
          {say(words.save, { name: file.name })}
        </Button>
      ))}
    </div>
  );
}

const mediaTypes: Readonly<Record<string, string>> = {
  xml: 'application/xml',
  json: 'application/json',
  ics: 'text/calendar',
};
