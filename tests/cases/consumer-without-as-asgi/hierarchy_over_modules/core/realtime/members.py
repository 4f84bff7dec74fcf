from core.mixins import AuditMixin
from core.realtime import base


class MemberSocket(base.ModelSocket["Member"]):
    group_name = "members"


class AuditedMemberSocket(AuditMixin, MemberSocket):
    pass
