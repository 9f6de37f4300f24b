import { Badge, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { changeWords, describeValue, fieldWords, type ChangeReport } from '../../core';
import { PlaceButton } from '../components/PlaceButton';
import type { Dispatch } from '../useSession';
import { diffText } from '../words/copy';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  field: { margin: 0, paddingLeft: tokens.spacingHorizontalM },
});

interface ChangeItemProps {
  readonly change: ChangeReport;
  readonly dispatch: Dispatch;
}

/** An action with what became of it, each changed field before and now; a place leads to its cell. */
export function ChangeItem({ change: { change, old, new: now, text, fields, doubt, at }, dispatch }: ChangeItemProps) {
  const styles = useStyles();
  const name = now ?? old ?? '';
  return (
    <div className={styles.item}>
      <div className={styles.head}>
        {at.isHere ? (
          <PlaceButton sheet={at.sheet} cell={at.cell} dispatch={dispatch}>
            {name}
          </PlaceButton>
        ) : (
          <Text>{name}</Text>
        )}
        <Badge appearance="outline" color="informative">
          {changeWords[change]}
        </Badge>
        {change === 'moved' && old !== null && <Caption1>{diffText.movedFrom(old)}</Caption1>}
      </div>
      <Caption1>{text}</Caption1>
      {fields.map((field) => (
        <p key={field.field} className={styles.field}>
          <PlaceButton sheet={field.at.sheet} cell={field.at.cell} dispatch={dispatch}>
            {fieldWords[field.field]}
          </PlaceButton>
          <Caption1 block>{diffText.from(describeValue(field.old))}</Caption1>
          <Caption1 block>{diffText.to(describeValue(field.new))}</Caption1>
        </p>
      ))}
      {doubt !== null && <Caption1>{diffText.lookAt(doubt)}</Caption1>}
    </div>
  );
}
