import { useState, type ReactNode } from 'react';
import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { ArrowDownload16Regular, ArrowUpload16Regular, DocumentCheckmark20Regular } from '@fluentui/react-icons';
import { isProvisionalFormat, provisionalDoppFormat, readDoppFormatProfile } from '../../../src/dopp';
import { parseJsonWithComments } from '../../../src/profile';
import { usePane } from '../../pane-context';
import { Disclosure } from '../../parts/disclosure';
import { RunPanel } from '../../parts/run-panel';
import { useLayout } from '../../parts/use-layout';
import { useRun } from '../../parts/use-run';
import { keepDoppProfile, keepDoppSchema } from '../../use-cases/dopp-format';
import { documentToFile, type FilingOutcome } from '../../use-cases/filing';
import type { FilingDesk } from './use-filing';
import { schemaFault, validateAll, type ViolationAt } from './validate-filing';
import { ViolationList } from './violation-list';

/** The format the XML is written in and the schema it is validated against: the user's own files. */
export function SchemaSection({ desk, outcome }: { readonly desk: FilingDesk; readonly outcome: FilingOutcome | undefined }): ReactNode {
  const { t, say, services, notify, fail } = usePane();
  const layout = useLayout();
  const [problem, setProblem] = useState<string>();
  const run = useRun<{ readonly found: readonly ViolationAt[]; readonly count: number }>();
  const { profile, own, schema } = desk.format;

  const loadProfile = async (): Promise<void> => {
    try {
      const file = await services.files.open('.json,.jsonc');
      if (!file) return;
      const parsed = parseJsonWithComments(file.text);
      const read = parsed.ok ? readDoppFormatProfile(parsed.value) : { ok: false as const, text: parsed.text };
      setProblem(read.ok ? undefined : say(read.text));
      if (!read.ok) return;
      keepDoppProfile(services.storage, read.profile);
      desk.reloadFormat();
      notify(t('filing.formatLoaded', { title: say(read.profile.title) }));
    } catch (fault) {
      fail(fault);
    }
  };
  const loadSchema = async (): Promise<void> => {
    try {
      const file = await services.files.openBytes('.xsd');
      if (!file) return;
      const fault = await schemaFault(file.bytes);
      setProblem(fault && say(fault.text, fault.data));
      if (fault) return;
      keepDoppSchema(services.storage, file);
      desk.reloadFormat();
      notify(t('filing.xsdLoaded', { name: file.name }));
    } catch (fault) {
      fail(fault);
    }
  };
  const saveSample = (): void => {
    const file = { name: `${provisionalDoppFormat.id}.json`, text: `${JSON.stringify(provisionalDoppFormat, undefined, 2)}\n` };
    services.files.save(file, 'application/json').then(() => notify(t('filing.saved', { file: file.name })), fail);
  };
  const checkAll = (): void => {
    if (!outcome) return;
    const documents = outcome.consignments.map((consignment) => ({ consignment, dopp: documentToFile(consignment) }));
    void run.start(async (signal, onProgress) => ({
      found: await validateAll(documents, desk.format, signal, onProgress),
      count: documents.length,
    }));
  };
  return (
    <Disclosure title={t('filing.schema')} icon={<DocumentCheckmark20Regular aria-hidden />} heading={2}>
      <div className={layout.stack}>
        <Text size={200} className={layout.muted}>
          {t('filing.schemaText')}
        </Text>
        {problem !== undefined && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{problem}</MessageBarBody>
          </MessageBar>
        )}
        <div className={layout.tight}>
          <Text>{t('filing.formatNow', { title: say(profile.title) })}</Text>
          {isProvisionalFormat(profile) && (
            <Text size={200} className={layout.muted}>
              {say(provisionalNote)}
            </Text>
          )}
          <div className={layout.wrap}>
            <Button size="small" icon={<ArrowUpload16Regular />} onClick={() => void loadProfile()}>
              {t('filing.formatLoad')}
            </Button>
            <Button size="small" icon={<ArrowDownload16Regular />} onClick={saveSample}>
              {t('filing.formatSample')}
            </Button>
            {own && (
              <Button
                size="small"
                onClick={() => {
                  keepDoppProfile(services.storage, undefined);
                  desk.reloadFormat();
                }}
              >
                {t('filing.formatReset')}
              </Button>
            )}
          </div>
        </div>
        <div className={layout.tight}>
          <Text>{schema ? t('filing.xsdNow', { name: schema.name }) : t('filing.xsdNone')}</Text>
          <div className={layout.wrap}>
            <Button size="small" icon={<ArrowUpload16Regular />} onClick={() => void loadSchema()}>
              {t('filing.xsdLoad')}
            </Button>
            {schema && (
              <>
                <Button
                  size="small"
                  onClick={() => {
                    keepDoppSchema(services.storage, undefined);
                    desk.reloadFormat();
                  }}
                >
                  {t('filing.xsdRemove')}
                </Button>
                <Button size="small" disabled={!outcome || run.running} onClick={checkAll}>
                  {t('filing.xsdCheckAll')}
                </Button>
              </>
            )}
          </div>
          {schema && (
            <RunPanel running={run.running} progress={run.progress} fault={run.fault} label={t('filing.xsdChecking')} onCancel={run.cancel} />
          )}
          {schema && outcome && run.outcome && !run.running && (
            <>
              {run.outcome.found.length === 0 && <Text role="status">{t('filing.xsdAllFit', { count: run.outcome.count })}</Text>}
              <ViolationList
                violations={run.outcome.found.map(({ consignment, violation }) => ({
                  violation,
                  key: consignment.consignment.key,
                  source: outcome.sourceOf(consignment, violation.place),
                }))}
                onGoTo={desk.goTo}
              />
            </>
          )}
        </div>
      </div>
    </Disclosure>
  );
}

const provisionalNote = {
  ru: 'Когда ФНС опубликует формат, загрузите его описание и схему: менять программу не нужно.',
  en: 'Once the tax service publishes the format, load its description and schema: the program stays as it is.',
};
