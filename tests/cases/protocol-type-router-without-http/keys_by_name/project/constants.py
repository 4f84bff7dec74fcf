import enum

HTTP = "http"
WEBSOCKET = "websocket"


class Protocol(str, enum.Enum):
    HTTP = "http"
    WEBSOCKET = "websocket"
