import javascript from '@eslint/js'
import { defineConfig, globalIgnores } from 'eslint/config'
import typescript from 'typescript-eslint'

export default defineConfig(
  globalIgnores(['test-package/consumer']),
  javascript.configs.recommended,
  typescript.configs.strictTypeChecked,
  typescript.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // The compiler knows better, as it knows what Node defines.
      'no-undef': 'off',
      // What JSON.parse gives is any, and a cast in a comment would only move that elsewhere.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // A client is what it is set up with.
      '@typescript-eslint/no-extraneous-class': ['error', { allowConstructorOnly: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: 'test', package: 'node:test' }] },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowAny: true, allowNumber: true }],
    },
  },
  {
    files: ['**/*.js'],
    rules: {
      // These are the CommonJS side of the package.
      '@typescript-eslint/no-require-imports': 'off',
      // Callers need not have a compiler that checks what they give.
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
  {
    files: ['generated/**'],
    // Types are written in full, whatever their defaults are.
    rules: { '@typescript-eslint/no-unnecessary-type-arguments': 'off' },
  },
  {
    files: ['test/types.ts'],
    rules: {
      // Types are what is tested there, values are not.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
  // Beside a declaration file the compiler does not look at the program; all these do is export.
  { files: ['index.js', 'index.mjs', 'mock.js', 'mock.mjs', 'generated/index.*js'], extends: [typescript.configs.disableTypeChecked] },
)
