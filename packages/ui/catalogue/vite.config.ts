import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The catalogue alone: `vite catalogue --config catalogue/vite.config.ts` in this package. */
export default defineConfig({ plugins: [react()], base: './', build: { target: 'baseline-widely-available' } });
