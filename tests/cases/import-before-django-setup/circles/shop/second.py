import shop.first
