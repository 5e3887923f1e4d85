/** The deployment, in the order in which its parts need each other. What each is made of stands in infra/. */
export default $config({
  app({ stage }) {
    const production = stage === 'production'
    return {
      name: 'verbatim',
      home: 'aws',
      removal: production ? 'retain' : 'remove',
      protect: production,
      providers: {
        aws: { version: '7.20.0', ...(process.env['AWS_REGION'] ? {} : { region: 'eu-west-1' as const }) },
        random: '4.16.6',
      },
    }
  },
  async run() {
    await import('./infra/function-defaults.ts')
    const { table } = await import('./infra/table.ts')
    const { access, accessTable } = await import('./infra/access.ts')
    const { api } = await import('./infra/api.ts')
    const { indexer } = await import('./infra/indexer.ts')
    const { maintenance } = await import('./infra/maintenance.ts')
    const { setup } = await import('./infra/setup.ts')
    const { host } = await import('./infra/search/search.ts')
    // Under `sst dev` functions fail whenever the developer's machine is off.
    if (!$dev) {
      await import('./infra/nightly-verify.ts')
      await import('./infra/alarms.ts')
      await import('./infra/dashboard.ts')
      await import('./infra/budget.ts')
    }
    return {
      graphql: $interpolate`${api.url}/graphql`,
      table: table.name,
      accessTable: accessTable.name,
      access: access.name,
      indexer: indexer.nodes.function.name,
      maintenance: maintenance.name,
      setup: setup.name,
      ...(host && { searchHost: host.instance.id }),
    }
  },
})
