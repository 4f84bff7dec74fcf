from core.mixins import LoggedMixin
from core.realtime.members import AuditedMemberSocket


class OrderSocket(AuditedMemberSocket):
    group_name = "orders"


class OrderLog(LoggedMixin):
    path = "orders.log"
