from channels.routing import ProtocolTypeRouter

from views import Bare, Own, Plain, Unknown

application = ProtocolTypeRouter(
    {
        "http": Unknown.as_view(),  # want: CHN111
        "a": Own.as_view(),
        "b": Plain.as_view(),
        "c": Bare.as_view(),
    }
)
