import { useMemo, useState, type ReactNode } from 'react';
import { Combobox, Option, makeStyles } from '@fluentui/react-components';
import { usePane } from '../../pane-context';
import type { ReceivingConsignment } from '../../use-cases/receive';
import { consignmentLabel, findConsignments } from './find-consignments';

const useStyles = makeStyles({ box: { width: '100%', minWidth: 0, '& input': { minWidth: 0 } } });

const mostShown = 30;

/** Chooses a consignment by typing a part of its number, plate or date; the likely ones stand first. */
export function ConsignmentPicker(props: {
  readonly file: string;
  readonly consignments: readonly ReceivingConsignment[];
  readonly likely: readonly string[];
  readonly chosen?: string;
  readonly onChoose: (key: string) => void;
}): ReactNode {
  const { t, language } = usePane();
  const styles = useStyles();
  const chosen = props.consignments.find(({ key }) => key === props.chosen);
  const chosenLabel = chosen ? consignmentLabel(chosen, language) : '';
  const [typed, setTyped] = useState<string>();
  const { shown, more } = useMemo(
    () => findConsignments(props.consignments, props.likely, typed ?? '', language, mostShown),
    [props.consignments, props.likely, typed, language],
  );
  return (
    <Combobox
      className={styles.box}
      aria-label={t('receive.consignmentOf', { file: props.file })}
      placeholder={t('receive.chooseHint')}
      value={typed ?? chosenLabel}
      selectedOptions={props.chosen === undefined ? [] : [props.chosen]}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onOpenChange={(_, { open }) => {
        if (!open) setTyped(undefined);
      }}
      onOptionSelect={(_, { optionValue }) => {
        setTyped(undefined);
        if (optionValue !== undefined) props.onChoose(optionValue);
      }}
    >
      {shown.map((consignment) => (
        <Option key={consignment.key} value={consignment.key}>
          {consignmentLabel(consignment, language)}
        </Option>
      ))}
      {more > 0 && <Note text={t('receive.moreConsignments', { count: more })} />}
      {shown.length === 0 && <Note text={t('receive.noConsignment')} />}
    </Combobox>
  );
}

/** A line of the list that cannot be chosen. */
function Note({ text }: { readonly text: string }): ReactNode {
  return (
    <Option disabled checkIcon={null} value="" text={text}>
      {text}
    </Option>
  );
}
