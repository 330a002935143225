import { useEffect, useState, type ReactNode } from 'react';
import { Button, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import { ArrowDownload16Regular } from '@fluentui/react-icons';
import { doppJson, filingSheet, filingTable, isProvisionalFormat, type Dopp } from '../../../src/dopp';
import { doppXmlFile, fileNames, type FollowedConsignment } from '../../../src/use-cases';
import { usePane } from '../../pane-context';
import { useLayout } from '../../parts/use-layout';
import { WriteTables } from '../../parts/write-tables';
import type { FilingOutcome } from '../../use-cases/filing';
import type { FilingDesk } from './use-filing';
import { validateFiling, type FilingViolations } from './validate-filing';
import { ViolationList } from './violation-list';

/** A document as a printable sheet, JSON and XML, and whether the XML fits the user's schema. */
export function DocumentFiles(props: {
  readonly desk: FilingDesk;
  readonly outcome: FilingOutcome;
  readonly consignment: FollowedConsignment;
  readonly dopp: Dopp;
}): ReactNode {
  const { desk, outcome, consignment, dopp } = props;
  const { t, say, language, services, notify, fail } = usePane();
  const layout = useLayout();
  const { profile, schema } = desk.format;
  const [checked, setChecked] = useState<{ readonly dopp: Dopp; readonly found: FilingViolations }>();
  useEffect(() => {
    if (!schema) return undefined;
    let gone = false;
    validateFiling(dopp, desk.format).then(
      (found) => {
        if (!gone) setChecked({ dopp, found });
      },
      (fault: unknown) => {
        if (!gone) fail(fault);
      },
    );
    return () => {
      gone = true;
    };
  }, [dopp, schema, desk.format, fail]);
  const found = schema && checked?.dopp === dopp ? checked.found : undefined;

  const save = (name: string, content: string | Uint8Array, mediaType: string): void => {
    const file = typeof content === 'string' ? { name, text: content } : { name, bytes: content };
    services.files.save(file, mediaType).then(() => notify(t('filing.saved', { file: name })), fail);
  };
  const { correction } = dopp.header;
  const [base = 'dopp'] = fileNames([consignment.consignment.key]);
  const ending = correction > 0 ? `-${correction}` : '';
  return (
    <div className={layout.tight}>
      <div className={layout.wrap}>
        <WriteTables label={t('filing.toSheet')} tables={() => [filingTable(filingSheet(dopp, language), language)]} />
        <Button size="small" icon={<ArrowDownload16Regular />} onClick={() => save(`${base}${ending}.json`, doppJson(dopp), 'application/json')}>
          {t('filing.json')}
        </Button>
        <Button
          size="small"
          icon={<ArrowDownload16Regular />}
          onClick={() => {
            const file = doppXmlFile(dopp, profile);
            save(file.name, file.bytes, 'application/xml');
          }}
        >
          {t('filing.xml')}
        </Button>
      </div>
      <Text size={200} className={layout.muted}>
        {isProvisionalFormat(profile) ? t('filing.provisional') : t('filing.formatOwn', { title: say(profile.title) })}
      </Text>
      {found && !found.ok && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{say(found.text, found.data)}</MessageBarBody>
        </MessageBar>
      )}
      {found?.ok === true && schema && found.violations.length === 0 && (
        <Text size={200} role="status">
          {t('filing.xsdFits', { name: schema.name })}
        </Text>
      )}
      {found?.ok === true && (
        <ViolationList
          violations={found.violations.map((violation) => ({ violation, key: consignment.consignment.key, source: outcome.sourceOf(consignment, violation.place) }))}
          onGoTo={desk.goTo}
        />
      )}
    </div>
  );
}
