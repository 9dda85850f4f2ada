// bundles build/docs.ts, so that Node 20 can run it
export default {
  input: 'build/docs.ts',
  platform: 'node',
  // it is no package of ours to bundle, and finds its own files
  external: [/^rolldown/],
  output: { dir: '.build', format: 'esm' },
};
