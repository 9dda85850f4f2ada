import type { Lang } from '../../model/lang.ts';
import { languages } from '../../rules/language.ts';
import { methodSentences } from '../brief/method-sentences.ts';
import { hatchings } from '../charts/svg-figure.ts';
import type { Documents, ErrorDocument } from '../documents/document.ts';
import type { Format } from '../format.ts';
import { annexes, evaluationsPage } from '../html/annex.ts';
import { componentPage } from '../html/component-page.ts';
import { factSheet, inWords } from '../html/fact-sheet.ts';
import { type HtmlPage, htmlPage } from '../html/html-page.ts';
import { style } from '../html/style.ts';
import { type Html, html, trusted } from '../html-template.ts';
import { reportWords } from '../words/report-words.ts';

/** The report as one file: no script, nothing fetched, readable on paper, on a phone and by ear. @see spec 5, "The report" */
const page: Format<'report'> = {
  *write(documents, { lang }) {
    const words = reportWords(lang);
    const missions = documents.map(({ mission }) => mission).join(', ');
    const parts = documents.map((document, i) => part(document, lang, i + 1));
    yield '<!doctype html>\n';
    yield text(html`<html lang="${lang}" dir="${languages[lang].dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer"><title>${words.label(missions)} ${words.factSheet}</title>
<style>${trusted(style)}</style></head><body>${hatchings}<a class="skip" href="#main">${words.skip}</a>
<nav aria-label="${words.contents}"><ul>${parts.map(({ links }) => links)}</ul></nav>
<main id="main" tabindex="-1">
`);
    for (const { pages } of parts) yield* pages();
    yield '</main></body></html>\n';
  },
};
export default page;

interface Part {
  readonly links: Html;
  readonly pages: () => Iterable<string>;
}

function part(document: Documents['report'] | ErrorDocument, lang: Lang, nth: number): Part {
  if (document.schema === 'cpas.error/1') {
    const { mission, message } = document;
    return {
      links: html``,
      pages: () => [text(html`<p class="alert">${reportWords(lang).unread(mission, message)}</p>`)],
    };
  }
  const sheet = htmlPage(document, lang, nth);
  return { links: linksOf(sheet), pages: () => pagesOf(sheet) };
}

function* pagesOf(sheet: HtmlPage): Generator<string> {
  yield text(html`${factSheet(sheet)}${inWords(sheet)}`);
  for (const component of sheet.report.scores?.components ?? []) yield text(componentPage(component, sheet));
  yield text(html`${evaluationsPage(sheet)}`);
  yield text(annexes(sheet));
}

function linksOf(sheet: HtmlPage): Html {
  const { report, words, say } = sheet;
  const link = (id: string, label: string) => html`<li><a href="#${id}" dir="auto">${label}</a></li>`;
  return html`${link(sheet.section('fact-sheet'), report.mission)}${(report.scores?.components ?? []).map(({ component }) => link(sheet.anchor(component), component))}${report.overlap !== null && link(sheet.section('evaluations'), words.headings.evaluations)}${methodSentences(report, words, say).length > 0 && link(sheet.section('method'), words.headings.method)}${link(sheet.section('data'), words.headings.quality)}${report.scores !== null && link(sheet.section('indicators'), words.headings.indicators)}`;
}

const text = (markup: Html): string => markup.toString();
