from channels.testing import WebsocketCommunicator


def communicators(calls):
    return [WebsocketCommunicator(*arguments, **options) for arguments, options in calls]
