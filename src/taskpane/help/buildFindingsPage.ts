import { explainFindings, severities, type ExplainedFinding, type ExplanationGroup, type Severity } from '../../core';
import { helpText, text } from '../words/copy';

/** The page that explains every finding, made from the catalogue: HTML of its own, without a script. */
export function buildFindingsPage(): string {
  const groups = explainFindings();
  return `<!doctype html>
<!-- Made by "npm run docs" from src/core/findings: change it there. -->
<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>Plan Monitor: what a check finds</title>
<link rel="icon" type="image/png" href="icons/icon-32.png" />
<link rel="stylesheet" href="help.css" />
</head>
<body>
<main>
<h1>What a check finds</h1>
<p>A check compares the sheets of a workbook with each other and with what a plan, a list of workshops and the other sheets usually hold. What looks wrong is a finding with its cell; where nearly all cells of a column give the same one, its header is mostly what is wrong, and the first stands for all. Nothing is changed by a check, and every figure that can be worked out is.</p>
<dl>
${severities.map(describeSeverity).join('\n')}
</dl>
<nav aria-label="Parts of this page">
<ul>
${groups.map((group) => `<li><a href="#${groupId(group)}">${escapeHtml(group.title)}</a></li>`).join('\n')}
</ul>
</nav>
${groups.map(describeGroup).join('\n')}
<p><a href="help.html">Plan Monitor: help</a></p>
</main>
</body>
</html>
`;
}

function describeSeverity(severity: Severity): string {
  return `<div><dt>${helpText.severities[severity]}</dt><dd>${text.check.severityHelp[severity]}</dd></div>`;
}

function describeGroup(group: ExplanationGroup): string {
  const { title, findings } = group;
  const heading = `<h2 id="${groupId(group)}">${escapeHtml(title)}</h2>`;
  return [heading, ...findings.map(describeOne)].join('\n');
}

function groupId({ title }: ExplanationGroup): string {
  return `about-${title.toLowerCase().replace(/[^a-z]+/g, '-')}`;
}

function describeOne({ code, title, severity, help, wrong, message, right, fix }: ExplainedFinding): string {
  const words = [
    [helpText.wrong, wrong],
    [helpText.says, message],
    [helpText.right, right],
    ...(fix === null ? [] : [[helpText.fix, fix]]),
  ] as const;
  return `<section id="${code}" aria-labelledby="${code}-title">
<h3 id="${code}-title">${escapeHtml(title)}</h3>
<p class="code">${helpText.severities[severity]} · <code>${code}</code></p>
<p>${escapeHtml(help)}</p>
<dl>
${words.map(([word, said]) => `<div><dt>${word}</dt><dd>${escapeHtml(said!)}</dd></div>`).join('\n')}
</dl>
</section>`;
}

function escapeHtml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
