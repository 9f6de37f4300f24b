export const HELP = `plan-monitor: checks a strategic action plan and its workshop sheets, computes their figures and writes them back

  plan-monitor check   FILE... [options]              what is wrong in the sheets, and where
  plan-monitor figures FILE... [options]              findings and every figure
  plan-monitor update  FILE... --out FILE [options]   writes the computed columns, the KPI Register and the
                                                      Evidence sheet into a copy of the first FILE
  plan-monitor summary FILE... --out FILE [options]   writes the sheets for the RCP into a copy of the first FILE
  plan-monitor diff    OLD NEW [options]              what changed between two plans; with --out FILE also as a sheet
                                                      "Plan changes" in a copy of NEW
  plan-monitor share   FILE... [options]              what a recipient of the first FILE would see: names of people,
                                                      hidden sheets, notes, links, properties; changes nothing
  plan-monitor --help | --version

Several FILEs are read as one workbook: a plan in one, workshops in others. An input file is never written to.

options
  --as-of DATE         the day the figures speak of (default: today, moved into the plan's term)
  --today DATE         the day taken as today (default: the machine's date)
  --from DATE --to DATE  the window of participation and gender (default: the plan's term)
  --settings FILE.json thresholds, gender goal and share basis
  --map FILE.json      what sheets are, where they are read wrongly: the "sheets" that check --json prints, corrected
  --meeting TEXT       with summary: what the meeting is called; its numbers are kept for the next one to compare with
  --pptx FILE.pptx     with summary: the same as slides
  --member CODE        with summary: a page about one Member, such as FJ
  --json               one JSON object on stdout and nothing else

A DATE is YYYY-MM-DD. Exit status: 0 done, 1 when check finds an error, 2 for unusable arguments or files.
`;
