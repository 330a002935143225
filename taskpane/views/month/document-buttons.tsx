import { useState, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { ArrowDownload20Regular, Table20Regular } from '@fluentui/react-icons';
import { WorkbookFault, type TableToWrite } from '../../../src/workbook/port';
import { usePane } from '../../pane-context';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { useLayout } from '../../parts/use-layout';
import type { TextFile } from '../../services';
import type { MonthDocument, MonthOutcome } from './prepare-month';
import { words } from './words';

/** What is asked before writing: the first time all sheets, later one that exists already. */
interface Asked {
  readonly left: readonly TableToWrite[];
  readonly exists: boolean;
}

/** Puts a document on sheets of its own, or into files. An existing sheet is replaced only when the user says so. */
export function DocumentButtons({ outcome, document }: { readonly outcome: MonthOutcome; readonly document: MonthDocument }): ReactNode {
  const { say, language, services, notify, fail } = usePane();
  const layout = useLayout();
  const [asked, setAsked] = useState<Asked>();
  const write = async ({ left, exists }: Asked): Promise<void> => {
    setAsked(undefined);
    let replace = exists;
    for (const [index, table] of left.entries()) {
      try {
        await services.workbook.writeTable(table, { ifExists: replace ? 'replace' : 'refuse' });
      } catch (fault) {
        if (fault instanceof WorkbookFault && fault.code === 'sheet-exists') setAsked({ left: left.slice(index), exists: true });
        else fail(fault);
        return;
      }
      replace = false;
    }
    notify(say(words.written, { sheets: outcome.tables(document, language).map(({ sheet }) => sheet).join(', ') }));
  };
  const save = async (file: TextFile): Promise<void> => {
    try {
      await services.files.save(file, mediaTypes[file.name.split('.').at(-1) ?? ''] ?? 'text/plain');
    } catch (fault) {
      fail(fault);
    }
  };
  const [first] = asked?.left ?? [];
  return (
    <div className={layout.wrap}>
      <Button size="small" icon={<Table20Regular />} onClick={() => setAsked({ left: outcome.tables(document, language), exists: false })}>
        {say(words.write)}
      </Button>
      {outcome.files(document, language).map((file) => (
        <Button key={file.name} size="small" icon={<ArrowDownload20Regular />} onClick={() => void save(file)}>
          {say(words.save, { name: file.name })}
        </Button>
      ))}
      {asked && first && (
        <ConfirmDialog
          title={asked.exists ? say(words.existsTitle, { sheet: first.sheet }) : say(words.confirmTitle)}
          confirm={say(asked.exists ? words.replace : words.confirm)}
          onCancel={() => setAsked(undefined)}
          onConfirm={() => void write(asked)}
        >
          {asked.exists
            ? say(words.existsText)
            : say(words.confirmText, { sheets: asked.left.map(({ sheet }) => sheet).join(', ') })}
        </ConfirmDialog>
      )}
    </div>
  );
}

const mediaTypes: Readonly<Record<string, string>> = {
  xml: 'application/xml',
  json: 'application/json',
  ics: 'text/calendar',
};
