from channels.routing import ChannelNameRouter
from chat.workers import MailWorker


def catalogue():
    workers = {}
    workers["mail"] = MailWorker
    workers["count"]: int = len(workers)
    return workers


def application():
    workers = {}
    workers["mail"] = MailWorker  # want: CHN101 "MailWorker"
    return ChannelNameRouter(workers)
