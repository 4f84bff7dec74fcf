from .routing import ProtocolTypeRouter as Protocols
