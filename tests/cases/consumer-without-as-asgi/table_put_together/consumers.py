from channelsmultiplexer import AsyncJsonWebsocketDemultiplexer

import tables
from tables import Chat


class Live(AsyncJsonWebsocketDemultiplexer):
    applications = {"own": Chat, **tables.TABLE}  # want: CHN101
