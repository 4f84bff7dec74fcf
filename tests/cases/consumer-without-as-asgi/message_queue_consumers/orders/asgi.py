from channels.routing import ChannelNameRouter

from orders.consumers import InvoiceConsumer

channel_names = {"invoices": InvoiceConsumer}
application = ChannelNameRouter({})
