from acme_realtime import workers
from acme_realtime.sockets import AdminPanel, TenantSocket


class TenantFeed(TenantSocket):
    groups = ["tenants"]


class Reindex(workers.Worker):
    channel = "reindex"


class Panel(AdminPanel):
    title = "Tenants"
