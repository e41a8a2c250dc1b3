import js from '@eslint/js';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['dist', 'src/generated', 'node_modules'] },
  js.configs.recommended,
  ...ts.configs.strict,
  hooks.configs.flat['recommended-latest'] ?? hooks.configs.flat.recommended,
  a11y.flatConfigs.strict,
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'max-lines': ['warn', { max: 220, skipBlankLines: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  // Lists of the same short thing, one after the other.
  { files: ['src/*/mutations.ts', 'src/intake/commands.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['dev/**/*.mjs', 'e2e/**/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly', setTimeout: 'readonly', Buffer: 'readonly', document: 'readonly', window: 'readonly', fetch: 'readonly' } },
  },
);
