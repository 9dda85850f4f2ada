import { describe, expect, it } from 'vitest';
import { narrativeHtml, narrativeTree } from '../../src/report/markdown/narrative-markdown.ts';
import { markdown } from '../../src/report/markdown/tree.ts';

const asHtml = (text: string) => String(narrativeHtml(text));
const asMarkdown = (text: string) => markdown(narrativeTree(text));

describe('words of the narrative', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '![x](https://evil.example/pixel.png)',
    '# A heading\n\nA\n===',
  ])('%s does nothing', (text) => {
    expect(asHtml(text)).not.toMatch(/<(script|img|h\d)|javascript:/);
  });

  it('keep their emphasis, lists and links', () => {
    expect(asHtml('**a** [b](https://un.org)\n\n- c')).toBe(
      '<p><strong>a</strong> <a href="https://un.org">b</a></p>\n<ul>\n<li>c</li>\n</ul>',
    );
    expect(asMarkdown('**a** [b](https://un.org)')).toBe('**a** [b](https://un.org)\n');
  });
});

describe('a link', () => {
  it.each([
    '//evil.example/share',
    '\\\\\\\\evil.example/share',
    '/\\evil.example/share',
    '/etc/passwd',
    'share/annex.pdf',
    'file:///etc/passwd',
    'data:text/html,x',
    'DATA:text/html,x',
    'JavaScript:alert(1)',
    'java&#10;script:alert(1)',
    '&#1;javascript:alert(1)',
    'https:evil.example',
    'ms-word:ofe',
    '',
  ])('to %s leaves its words', (url) => {
    expect(asHtml(`[words](<${url}>)`)).toBe('<p><a>words</a></p>');
    expect(asMarkdown(`[*words*](<${url}>)`)).toBe('*words*\n');
  });

  it.each(['https://un.org/a?b=c', 'HTTP://un.org', 'mailto:a@un.org', '#m1-method'])('to %s stays', (url) => {
    expect(asHtml(`[words](${url})`)).toBe(`<p><a href="${url}">words</a></p>`);
    expect(asMarkdown(`[words](${url})`)).toBe(`[words](${url})\n`);
  });

  it('is none in text or code that looks like one', () => {
    expect(asHtml('a href="//x" `b href="//y"`')).toBe(
      '<p>a href=&quot;//x&quot; <code>b href=&quot;//y&quot;</code></p>',
    );
  });
});

describe('Markdown that no person wrote', () => {
  it.each([
    { what: 'quotations in quotations', text: `${'>'.repeat(2000)} words` },
    { what: 'lists in lists', text: `${'- '.repeat(2000)}words` },
    { what: 'a paragraph of marks', text: `${'*_['.repeat(9000)}words` },
  ])('$what stands as it is written', ({ text }) => {
    expect(asHtml(text)).toBe(`<pre>${text.replaceAll('>', '&gt;')}</pre>`);
    expect(asMarkdown(text)).toContain(text);
  });

  it.each([
    { what: 'quotations in quotations', text: `${'>'.repeat(100)} words\n` },
    { what: 'lists in lists', text: '- - - - - words\n\n' },
    { what: 'deep lists', text: `${'- '.repeat(99)}words\n\n` },
    { what: 'marks', text: `${'*_['.repeat(300)}words\n\n` },
    { what: 'links', text: `${'[a](b) '.repeat(300)}words\n\n` },
  ])('or that hardly any would, as many $what, is laid out whole', ({ text }) => {
    // what takes more than its length in time would not end within the test's
    const some = text.repeat(Math.ceil(40_000 / text.length));
    expect(asHtml(some)).toContain('words');
    expect(asMarkdown(some)).toContain('words');
  });

  it('is not what people do write: long lists, quotations, paragraphs, code', () => {
    const written = [
      '- *item* with `code`\n'.repeat(900),
      '> said **so**\n>\n'.repeat(400),
      'A *word* of it.\n\n'.repeat(5000),
      `\`\`\`\n${'x\n'.repeat(2000)}\`\`\``,
    ];
    for (const text of written) expect(asHtml(text)).not.toBe(`<pre>${text}</pre>`);
  });
});
