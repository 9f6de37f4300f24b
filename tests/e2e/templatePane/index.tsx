import { Button, Field, FluentProvider, Textarea, webLightTheme } from '@fluentui/react-components';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A pane of the least size: what an add-in starts from, with a field and a button. */
function TemplatePane() {
  const [words, setWords] = useState('Some text');
  return (
    <FluentProvider theme={webLightTheme}>
      <Field label="Words">
        <Textarea value={words} onChange={(_, { value }) => setWords(value)} />
      </Field>
      <Button appearance="primary" onClick={() => setWords('')}>
        Empty
      </Button>
    </FluentProvider>
  );
}

void Office.onReady(() => createRoot(document.getElementById('root')!).render(<TemplatePane />));
