/**
 * The look of the report: type, space, palette and print rules of its design. Every text and mark has at least the contrast that
 * WCAG 2.2 AA asks for, light and dark; paper is always light.
 */
const light = `--bg:#fff;--ink:#17212b;--ink2:#4b5763;--rule:#c9d0d8;--hair:#e4e8ec;--soft:#f3f5f7;--res:#0b5cad;--im:#083b73;
--act:#a8500b;--gap:#f3c590;--bad:#a5154f;--track:#dfe4e9;--link:#0b4f96`;

const dark = `--bg:#12181f;--ink:#e8edf2;--ink2:#aab6c2;--rule:#46525f;--hair:#28323c;--soft:#1a222b;--res:#62aef5;--im:#a9d3ff;
--act:#f0a256;--gap:#7d4a17;--bad:#ff86b0;--track:#333e49;--link:#8cc4ff`;

const type = `*{box-sizing:border-box}
html{font:400 16px/1.4 var(--sans);color:var(--ink);background:var(--bg);-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body,h1,h2,h3,h4,p,ul,ol,table,dl,dd{margin:0;padding:0}
a{color:var(--link);text-underline-offset:.18em;text-decoration-thickness:1px}
a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--res);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:1rem;background:var(--bg);padding:.5rem 1rem;z-index:9}
.defs{position:absolute}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
main{max-width:64rem;margin:0 auto;padding:1.5rem 1.5rem 4rem}
main:focus{outline:0}
nav{font-size:.875rem;padding:.6rem 1.5rem;border-bottom:1px solid var(--rule)}
nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;max-width:64rem;margin:0 auto}
nav a{display:inline-block;padding:.25rem 0}
.over{display:flex;justify-content:space-between;flex-wrap:wrap;gap:.2rem 1rem;font-size:.8125rem;color:var(--ink2);
border-top:4px solid var(--ink);padding-top:.45rem}
h1{font:700 2.25rem/1.1 var(--serif);letter-spacing:-.01em;margin:.35rem 0 .5rem}
.lead{font:400 1.375rem/1.32 var(--serif);max-width:52rem;text-wrap:pretty}
.alert{border-left:4px solid var(--bad);background:var(--soft);padding:.5rem .8rem;margin:.8rem 0;font-weight:600}
h2{font:700 1.0625rem/1.25 var(--sans);border-top:1px solid var(--ink);padding-top:.4rem;margin-top:1.1rem}
h3{font:700 1.0625rem/1.25 var(--sans);margin-top:1.5rem;border-top:1px solid var(--ink);padding-top:.35rem}
h4{font:600 .9375rem/1.3 var(--sans);margin-top:1rem}
.pg{margin-top:4rem}
.pg>h2{font:700 1.625rem/1.2 var(--serif);border-top:4px solid var(--ink);padding-top:.5rem;margin:0 0 .3rem}
.prose{max-width:44rem;font-size:.9375rem}
.prose p,.prose ul,.prose ol,.prose pre,.prose blockquote{margin:.45rem 0}
.prose ul,.prose ol,ul.prose{padding-left:1.3rem}
.prose pre{white-space:pre-wrap;overflow-wrap:anywhere}
.small{font-size:.8125rem;color:var(--ink2)}
ul.plain{list-style:none}
.text li,.text p{font-size:.875rem;padding:.25rem 0}`;

const tables = `table{border-collapse:collapse;width:100%;font-size:.875rem;margin-top:.4rem}
th{font-weight:400;text-align:left}
caption{text-align:left;font-size:.8125rem;color:var(--ink2);padding:.2rem 0}
th,td{padding:.22rem .6rem .22rem 0;border-top:1px solid var(--hair);vertical-align:baseline}
thead th{color:var(--ink2);border-top:0;vertical-align:bottom;font-size:.8125rem}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
thead .n{white-space:normal}
.d{white-space:nowrap}
.scroll{overflow-x:auto;position:relative}
.it th,.it td{vertical-align:middle}
th .small{white-space:nowrap}
.i-b{min-width:12rem;width:34%}
.ct{table-layout:fixed}
.ct th,.ct td{vertical-align:middle;padding:4px .4rem}
.ct tbody th{font-size:.9375rem;font-weight:600;line-height:1.2;padding-left:0;overflow-wrap:anywhere}
.ct tbody th a{color:inherit;text-decoration:none}
.ct tbody th a:hover{text-decoration:underline}
.ct .all{border-bottom:1px solid var(--ink)}
.ct .flag{background:var(--soft)}
.why{display:block;font-weight:400;font-size:.8125rem;color:var(--ink2)}
.flag th .why,.flag .gapn{color:var(--act);font-weight:700}
.ct .fig{padding:4px 0}
.c-n{width:26%}.c-s{width:9%}.c-g{width:7%}.c-c{width:9%}.c-e{width:9%}.c-t{width:11%}
.sc{font-size:1.375rem;font-weight:700;line-height:1;font-variant-numeric:tabular-nums}
.none{font-size:.8125rem;font-weight:600;color:var(--ink2)}
.gr{display:inline-block;min-width:1.45em;text-align:center;font-weight:700;border:1.5px solid var(--ink);border-radius:2px}
.gA{background:var(--ink);color:var(--bg)}.gC{border-style:dashed}.gD{border:0;border-bottom:2px dotted var(--ink2);border-radius:0}
.key{display:flex;flex-wrap:wrap;gap:.15rem 1.1rem;font-size:.8125rem;color:var(--ink2);margin:.3rem 0 .35rem;list-style:none}
.key li{display:inline-flex;align-items:center;gap:.4rem}
.two{columns:2;column-gap:1.6rem}.two section{display:inline-block;width:100%}
.bl{list-style:none}.bl li{padding:.3rem 0 0}.bl .h{display:flex;justify-content:space-between;gap:.6rem;font-size:.875rem}
.three{margin-top:1.1rem;background:var(--soft);border-top:4px solid var(--ink);padding:.5rem .9rem .7rem}
.three h2{border:0;margin:0;padding:0}
.three ol{display:grid;grid-template-columns:repeat(3,1fr);gap:1.4rem;margin-top:.3rem;padding-left:1.2rem}
.three li{font-size:.875rem;line-height:1.35}
.three b{display:block;font-size:.9375rem}
.facts{display:flex;flex-wrap:wrap;gap:.3rem 2rem;font-size:.875rem;margin:.2rem 0 .4rem}
.facts dt{color:var(--ink2);font-size:.8125rem}
.facts dd{font-weight:700;font-size:1.125rem}
.foot{font-size:.8125rem;color:var(--ink2);margin-top:.6rem;display:flex;flex-wrap:wrap;justify-content:space-between;gap:1rem}`;

const drawings = `svg{display:block;overflow:visible}
svg text{font-family:var(--sans);font-size:.8125rem;fill:var(--ink)}
.grid{stroke:var(--hair);stroke-width:1}.grid.end{stroke:var(--rule)}
svg .ax{fill:var(--ink2)}
svg .in-fig{paint-order:stroke;stroke:var(--bg);stroke-width:3px;fill:var(--ink2)}
.m-score{fill:var(--ink);stroke:var(--bg);stroke-width:1.5;paint-order:stroke}
.m-out{fill:var(--bg);stroke:var(--act);stroke-width:2.2}
.m-oc{fill:var(--res);stroke:var(--bg);stroke-width:1.3}.m-im{fill:var(--im);stroke:var(--bg);stroke-width:1.3}
.gap-sm{stroke:var(--act);stroke-width:1.4;stroke-dasharray:2 3}.gap-big{fill:url(#hg)}
.unk{fill:url(#hu);stroke:var(--rule);stroke-dasharray:3 2}
.hg-b{fill:var(--gap)}.hg-l{stroke:var(--act);stroke-width:1.4}.hu-l{stroke:var(--rule);stroke-width:1.3}
.hc-b{fill:var(--track)}.hc-l{stroke:var(--res);stroke-width:2.4}
svg .v-out{fill:var(--act);font-weight:600}svg .v-res{fill:var(--res);font-weight:600}
.b-track{fill:var(--track)}.b-fill{fill:var(--res)}.b-fill.plan{fill:var(--act)}.b-fill.carried{fill:url(#hc)}.b-neg{fill:var(--bad)}
.b-base{stroke:var(--ink2);stroke-width:1.2}.b-goal{stroke:var(--ink);stroke-width:2}.b-now{stroke:var(--ink);stroke-width:2.5}
.b-due{fill:var(--ink2)}
.ev{fill:var(--ink2)}.ev.planned{fill:var(--bg);stroke:var(--ink2);stroke-width:1.5}
.ev.running{fill:var(--track);stroke:var(--ink2);stroke-width:1.5}
.ev-hit{fill:url(#hg);stroke:var(--act)}.today{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:5 3}`;

const media = `@media screen and (max-width:44rem){main{padding:1rem 1rem 3rem}h1{font-size:1.875rem}.lead{font-size:1.1875rem}
.two{columns:1}.three ol{grid-template-columns:minmax(0,1fr)}
/* what scrolls sideways need not break at every word */
.scroll>table:not(.ct){width:max-content;min-width:100%}.scroll>table:not(.ct) :is(th,td){max-width:16rem}.i-b{width:auto}
nav ul{flex-wrap:nowrap;overflow-x:auto;scrollbar-width:thin}nav li{white-space:nowrap}
.ct,.ct thead,.ct tbody,.ct tr,.ct th,.ct td{display:block;width:auto}
.ct thead th:not(.fig){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.ct tbody tr{display:grid;grid-template-columns:repeat(4,1fr);border-top:1px solid var(--rule);padding:.3rem 0}
.ct th,.ct td,.ct .fig{border:0;padding:.1rem 0}
.ct tbody th{grid-column:1/4}.ct .c-s{text-align:right}.ct .fig{grid-column:1/-1}
.ct td:empty{display:none}.ct td[data-h]{text-align:left}
.ct td[data-h]::before{content:attr(data-h);display:block;font-weight:400;font-size:.8125rem;color:var(--ink2)}}
@media print{@page{size:A4;margin:9mm 13mm 11mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#4b5763}}
:root{color-scheme:light;${light};--link:#17212b}html{font-size:11.7px}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.skip,nav{display:none}main{padding:0;max-width:none}a{text-decoration:none}
.two .flow{display:block}.first{break-after:page}.pg{margin-top:1.6rem}.own{break-before:page;margin-top:0}tr,li,svg,.keep,.it{break-inside:avoid}.facts{break-after:avoid}
section:first-child .ct th,section:first-child .ct td{padding-top:1px;padding-bottom:1px}.key{margin:.15rem 0}h1{margin:.2rem 0 .3rem}
.bl li{padding:.1rem 0 0}.lead{font-size:1.25rem}h2,h3,h4{break-after:avoid}thead{display:table-header-group}.scroll{overflow:visible}h2{margin-top:.45rem;padding-top:.25rem}
.lead{line-height:1.25}.three{margin-top:.5rem;padding:.3rem .8rem .4rem}.foot{margin-top:.3rem}.text li,.text p{padding:.15rem 0}}`;

export const style = `:root{color-scheme:light dark;${light};--sans:"Segoe UI","Helvetica Neue",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif;
--serif:Charter,"Bitstream Charter","Iowan Old Style",Georgia,"Noto Serif","Liberation Serif",serif}
@media (prefers-color-scheme:dark){:root{${dark}}}
${type}
${tables}
${drawings}
${media}`;
